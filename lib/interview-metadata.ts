import type { Metadata } from 'next'
import { markdownToText } from './markdown/markdown-to-text.ts'
import { pageMetadata } from './page-metadata.ts'
import { routes } from './routes.ts'
import type { Interview } from './schema/interview.ts'
import type { PlacedInterview } from './series/series.ts'

/** What an interview's page says of itself in its head. */
export function interviewMetadata({ interview, state, translations }: PlacedInterview): Metadata {
  const { slug, title, lang } = interview
  return pageMetadata({
    title,
    description: description(interview),
    path: routes.interview(slug),
    canonical: interview.canonical,
    languages: translations.length > 0 ? languages(interview, translations) : undefined,
    hidden: state !== 'published',
    card: { name: slug, alt: cardAlt(interview) },
    article: {
      published: interview.date,
      modified: interview.updated,
      author: interview.interviewer,
      categories: interview.categories,
      lang,
      otherLangs: translations.map((other) => other.lang),
    },
  })
}

function description({ summary, tldr, title }: Interview): string {
  return summary ?? (tldr.map(markdownToText).join(' ') || title)
}

function languages(interview: Interview, translations: Interview[]): Record<string, string> {
  const versions = [interview, ...translations]
  const original = versions.find(({ translationOf }) => translationOf === undefined) ?? interview
  return {
    ...Object.fromEntries(versions.map(({ lang, slug }) => [lang, routes.interview(slug)])),
    'x-default': routes.interview(original.slug),
  }
}

function cardAlt({ number, title, tldr }: Interview): string {
  const head = number === undefined ? title : `${number}: ${title}`
  return [head, markdownToText(tldr[0] ?? '')].filter(Boolean).join(' · ')
}
