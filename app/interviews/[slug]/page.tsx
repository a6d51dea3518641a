import { notFound } from 'next/navigation'
import { InterviewArticle } from '@/components/interview-article'
import { exportable } from '@/lib/exportable'
import { coverPicture } from '@/lib/images/cover-picture'
import { bodyHtml, takeawaysHtml } from '@/lib/interview-texts'
import { pageMetadata } from '@/lib/page-metadata'
import { peopleIn } from '@/lib/people/people-in'
import { headingNotes } from '@/lib/questions/heading-notes'
import { relatedTo } from '@/lib/related/related-to'
import { absoluteUrl, routes } from '@/lib/routes'
import { othersWhoAnswered } from '@/lib/series/others-who-answered'
import { interviewBody, placedInterview, series } from '@/lib/series/series'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'

export const dynamicParams = false

interface Props {
  params: Promise<{ slug: string }>
}

export function generateStaticParams() {
  return exportable(series().all.map(({ slug }) => ({ slug })))
}

export async function generateMetadata({ params }: Props) {
  const placed = placedInterview(decodeURIComponent((await params).slug))
  if (!placed) return {}
  const { interview, state, translations } = placed
  return pageMetadata({
    title: interview.title,
    description: interview.summary ?? interview.tldr.join(' '),
    path: routes.interview(interview.slug),
    canonical: interview.canonical,
    languages: Object.fromEntries(
      (translations.length > 0 ? [interview, ...translations] : []).map(({ lang, slug }) => [
        lang,
        routes.interview(slug),
      ]),
    ),
    hidden: state !== 'published',
  })
}

export default async function InterviewPage({ params }: Props) {
  const placed = placedInterview(decodeURIComponent((await params).slug))
  if (!placed) notFound()
  const { interview } = placed
  const notes = headingNotes(othersWhoAnswered(interview), site.locale)
  return (
    <InterviewArticle
      {...placed}
      people={peopleIn(interview)}
      related={relatedTo(interview)}
      total={interview.total ?? series().total}
      cover={coverPicture(interview)}
      takeaways={takeawaysHtml(interview)}
      html={bodyHtml(interviewBody(interview.slug), interview.lang, interview.sourcePath, notes)}
      url={absoluteUrl(site.url, routes.interview(interview.slug))}
      locale={site.locale}
      t={strings(site.locale)}
    />
  )
}
