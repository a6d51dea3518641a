import { notFound } from 'next/navigation'
import { InterviewArticle } from '@/components/interview-article'
import { StructuredData } from '@/components/structured-data'
import { exportable } from '@/lib/exportable'
import { coverPicture } from '@/lib/images/cover-picture'
import { interviewMetadata } from '@/lib/interview-metadata'
import { bodyHtml, takeawaysHtml } from '@/lib/interview-texts'
import { absoluteUrl, routes } from '@/lib/routes'
import { interviewBody, placedInterview, series } from '@/lib/series/series'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'
import { interviewData } from '@/lib/structured-data/interview-data'

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
  return (
    <>
      <StructuredData json={interviewData(interview, site, translations)} />
      <InterviewArticle
        {...placed}
        total={interview.total ?? series().total}
        cover={coverPicture(interview)}
        takeaways={takeawaysHtml(interview)}
        html={bodyHtml(interviewBody(interview.slug), interview.lang, interview.sourcePath)}
        url={absoluteUrl(site.url, routes.interview(interview.slug))}
        locale={site.locale}
        t={strings(site.locale)}
      />
    </>
  )
}
