import { notFound } from 'next/navigation'
import { Comments } from '@/components/comments'
import { InterviewArticle } from '@/components/interview-article'
import { SignPosts } from '@/components/sign-posts'
import { StructuredData } from '@/components/structured-data'
import { WithdrawnNotice } from '@/components/withdrawn-notice'
import { numberCover } from '@/lib/covers/number-cover'
import { exportable } from '@/lib/exportable'
import { coverPicture } from '@/lib/images/cover-picture'
import { interviewMetadata } from '@/lib/interview-metadata'
import { bodyHtml, takeawaysHtml } from '@/lib/interview-texts'
import { pageMetadata } from '@/lib/page-metadata'
import { peopleIn } from '@/lib/people/people-in'
import { headingNotes } from '@/lib/questions/heading-notes'
import { relatedTo } from '@/lib/related/related-to'
import { absoluteUrl, routes } from '@/lib/routes'
import { othersWhoAnswered } from '@/lib/series/others-who-answered'
import { interviewBody, placedInterview, series, withdrawnInterview } from '@/lib/series/series'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'
import { interviewData } from '@/lib/structured-data/interview-data'
import { activeThirdParties } from '@/lib/third-parties/active-third-parties'
import { giscusAddress } from '@/lib/third-parties/giscus-address'
import { giscusDiscussions } from '@/lib/third-parties/giscus-discussions'

export const dynamicParams = false

interface Props {
  params: Promise<{ slug: string }>
}

export function generateStaticParams() {
  const { all, withdrawn } = series()
  return exportable([...all, ...withdrawn].map(({ slug }) => ({ slug })))
}

export async function generateMetadata({ params }: Props) {
  const slug = decodeURIComponent((await params).slug)
  const gone = withdrawnInterview(slug)
  if (gone) return withdrawnMetadata(gone.slug, gone.number)
  const placed = placedInterview(slug)
  return placed ? interviewMetadata(placed) : {}
}

export default async function InterviewPage({ params }: Props) {
  const slug = decodeURIComponent((await params).slug)
  const t = strings(site.locale)
  const { interviews, categories, total } = series()
  const gone = withdrawnInterview(slug)
  if (gone) {
    return (
      <>
        <WithdrawnNotice {...gone} total={gone.total ?? total} locale={site.locale} t={t} />
        <SignPosts interviews={interviews.slice(0, 5)} categories={categories.slice(0, 8)} t={t} />
      </>
    )
  }
  const placed = placedInterview(slug)
  if (!placed) notFound()
  const { interview, translations } = placed
  const { comments } = activeThirdParties()
  const path = routes.interview(interview.slug)
  const notes = headingNotes(othersWhoAnswered(interview), site.locale)
  return (
    <>
      <StructuredData json={interviewData(interview, site, translations)} />
      <InterviewArticle
        {...placed}
        people={peopleIn(interview)}
        related={relatedTo(interview)}
        total={interview.total ?? total}
        cover={coverPicture(interview)}
        drawn={interview.number === undefined ? undefined : numberCover(interview.number)}
        takeaways={takeawaysHtml(interview)}
        html={bodyHtml(interviewBody(interview.slug), interview.lang, interview.sourcePath, notes)}
        url={absoluteUrl(site.url, path)}
        locale={site.locale}
        t={t}
      />
      {comments && (
        <Comments
          address={giscusAddress(comments, { path, locale: site.locale })}
          discussions={giscusDiscussions(comments)}
          t={t}
        />
      )}
    </>
  )
}

function withdrawnMetadata(slug: string, number: number | undefined) {
  const t = strings(site.locale)
  return pageMetadata({
    title: t.withdrawnTitle(number),
    description: t.withdrawnText,
    path: routes.interview(slug),
    hidden: true,
  })
}
