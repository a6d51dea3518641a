import type { Article, Person } from 'schema-dts'
import { markdownToText } from '../markdown/markdown-to-text.ts'
import { absoluteUrl, routes } from '../routes.ts'
import type { Interview, Interviewee } from '../schema/interview.ts'
import { breadcrumbs } from './breadcrumbs.ts'
import { jsonLd } from './json-ld.ts'
import { publisherThing } from './publisher-thing.ts'
import { seriesThing } from './series-thing.ts'
import type { StructuredSite } from './structured-site.ts'

/**
 * An interview as JSON-LD: an article that is about the person who answers, if they have a name. Its questions are
 * parts of it by name and address alone: the answers stand on the page, and once is enough.
 */
export function interviewData(
  interview: Interview,
  site: StructuredSite,
  translations: Interview[] = [],
): string {
  const path = routes.interview(interview.slug)
  return jsonLd(
    article(interview, site, translations),
    breadcrumbs(site.url, [
      { name: site.name, path: routes.home() },
      { name: interview.title, path },
    ]),
  )
}

function article(interview: Interview, site: StructuredSite, translations: Interview[]): Article {
  const url = (slug: string) => absoluteUrl(site.url, routes.interview(slug))
  const { slug, number, title, summary, tldr, questions, corrections, lang, license } = interview
  const about = person(interview.interviewee)
  return {
    '@type': 'Article',
    '@id': url(slug),
    headline: title,
    ...(summary !== undefined && { description: summary }),
    ...(tldr.length > 0 && { abstract: tldr.map(markdownToText).join(' ') }),
    inLanguage: lang,
    datePublished: interview.date,
    ...(interview.updated !== undefined && { dateModified: interview.updated }),
    author: author(interview.interviewer, site),
    ...(about && { about }),
    image: absoluteUrl(site.url, routes.card(slug)),
    isPartOf: seriesThing(site),
    ...(number !== undefined && { position: number }),
    ...(license !== undefined && { license }),
    ...(interview.sample && { creativeWorkStatus: 'Sample' }),
    ...(interview.translationOf !== undefined && {
      translationOfWork: { '@type': 'Article', '@id': url(interview.translationOf) },
    }),
    ...(interview.translationOf === undefined &&
      translations.length > 0 && {
        workTranslation: translations.map((other) => ({ '@type': 'Article', '@id': url(other.slug) })),
      }),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ date, text }) => ({
        '@type': 'CorrectionComment',
        datePublished: date,
        text: markdownToText(text),
      })),
    }),
    ...(questions.length > 0 && {
      hasPart: questions.map(({ text, anchor }) => ({
        '@type': 'Question',
        name: text,
        // Letters as themselves, as JSON-LD's addresses may have them (RFC 3987): escaped, Japanese is three times as long.
        url: `${url(slug)}#${anchor}`,
      })),
    }),
  }
}

/** Who asks: a person, unless it is the series' own editors that the site was told are no person. */
function author(name: string, site: StructuredSite) {
  const publisher = publisherThing(site)
  return publisher?.name === name ? publisher : ({ '@type': 'Person', name } as const)
}

/** Nobody without a name, and never somebody who asked for none. */
function person({
  anonymous,
  name,
  role,
  organisation,
  links,
}: Interviewee): Exclude<Person, string> | undefined {
  if (anonymous || name === undefined) return undefined
  return {
    '@type': 'Person',
    name,
    ...(role !== undefined && { jobTitle: role }),
    ...(organisation !== undefined && { worksFor: { '@type': 'Organization', name: organisation } }),
    ...(links.length > 0 && { sameAs: links }),
  }
}
