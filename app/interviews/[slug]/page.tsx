import { notFound } from 'next/navigation'
import { Comments } from '@/components/comments'
import { InterviewArticle } from '@/components/interview-article'
import { SignPosts } from '@/components/sign-posts'
import { StructuredData } from '@/components/structured-data'
import { WithdrawnNotice } from '@/components/withdrawn-notice'
import { interviewMetadata } from '@/lib/interview-metadata'
import { interviewPage } from '@/lib/interview-page'
import { bodyHtml, correctionsHtml, takeawaysHtml } from '@/lib/interview-texts'
import { pageMetadata } from '@/lib/page-metadata'
import { pagesToDraw } from '@/lib/pages-to-draw'
import { routes } from '@/lib/routes'
import { interviewTree, placedInterview, series, withdrawnInterview } from '@/lib/series/series'
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
  return pagesToDraw(
    [...all, ...withdrawn].map(({ slug }) => ({ slug })),
    ({ slug }) => routes.interview(slug),
  )
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
  const page = interviewPage(slug)
  if (!page) notFound()
  const { interview, notes, suggestions } = page
  const { comments } = activeThirdParties()
  return (
    <>
      <StructuredData json={interviewData(interview, site, page.translations)} />
      <InterviewArticle
        {...page}
        takeaways={takeawaysHtml(interview)}
        html={bodyHtml(interviewTree(slug) ?? '', interview.lang, interview.sourcePath, {
          noteBelow: (anchor) => notes[anchor],
          linkBehind: (anchor) => suggestions?.[anchor],
        })}
        corrections={correctionsHtml(interview)}
        locale={site.locale}
        t={t}
      />
      {comments && (
        <Comments
          address={giscusAddress(comments, { path: routes.interview(slug), locale: site.locale })}
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
