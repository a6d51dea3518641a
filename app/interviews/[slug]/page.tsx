import { notFound } from 'next/navigation'
import { Comments } from '@/components/comments'
import { InterviewArticle } from '@/components/interview-article'
import { StructuredData } from '@/components/structured-data'
import { exportable } from '@/lib/exportable'
import { coverPicture } from '@/lib/images/cover-picture'
import { interviewMetadata } from '@/lib/interview-metadata'
import { bodyHtml, takeawaysHtml } from '@/lib/interview-texts'
import { peopleIn } from '@/lib/people/people-in'
import { headingNotes } from '@/lib/questions/heading-notes'
import { relatedTo } from '@/lib/related/related-to'
import { absoluteUrl, routes } from '@/lib/routes'
import { othersWhoAnswered } from '@/lib/series/others-who-answered'
import { interviewBody, placedInterview, series } from '@/lib/series/series'
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
  return exportable(series().all.map(({ slug }) => ({ slug })))
}

export async function generateMetadata({ params }: Props) {
  const placed = placedInterview(decodeURIComponent((await params).slug))
  return placed ? interviewMetadata(placed) : {}
}

export default async function InterviewPage({ params }: Props) {
  const placed = placedInterview(decodeURIComponent((await params).slug))
  if (!placed) notFound()
  const { interview, translations } = placed
  const { comments } = activeThirdParties()
  const path = routes.interview(interview.slug)
  const notes = headingNotes(othersWhoAnswered(interview), site.locale)
  const t = strings(site.locale)
  return (
    <>
      <StructuredData json={interviewData(interview, site, translations)} />
      <InterviewArticle
        {...placed}
        people={peopleIn(interview)}
        related={relatedTo(interview)}
        total={interview.total ?? series().total}
        cover={coverPicture(interview)}
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
