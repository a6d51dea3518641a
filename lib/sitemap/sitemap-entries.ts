import { coverPicture } from '../images/cover-picture.ts'
import { absoluteUrl, routes } from '../routes.ts'
import type { Interview } from '../schema/interview.ts'
import { pageSize } from '../series/page-of.ts'
import { isPublished } from '../series/publication-state.ts'
import { series } from '../series/series.ts'
import type { SeriesLinks } from '../series/series-links.ts'
import { site } from '../site.ts'
import type { SitemapEntry } from './sitemap-entry.ts'

/** Every page that search engines may show. An interview whose original stands elsewhere is left to that place. */
export function sitemapEntries(links: SeriesLinks): SitemapEntry[] {
  const { all, interviews, categories } = series()
  const now = new Date()
  return [
    ...pagesOf(interviews, routes.home),
    { url: absoluteUrl(site.url, routes.about()) },
    { url: absoluteUrl(site.url, routes.categories()), lastChange: newest(interviews) },
    ...categories.flatMap(({ slug, interviews }) =>
      pagesOf(interviews, (page) => routes.category(slug, page)),
    ),
    ...all
      .filter((interview) => isPublished(interview, now) && interview.canonical === undefined)
      .map((interview) => ofInterview(interview, links)),
  ]
}

function ofInterview(interview: Interview, { translationsOf }: SeriesLinks): SitemapEntry {
  const address = ({ slug }: Interview) => absoluteUrl(site.url, routes.interview(slug))
  const translations = translationsOf(interview)
  const cover = coverPicture(interview)
  return {
    url: address(interview),
    lastChange: lastChange(interview),
    languages:
      translations.length === 0
        ? undefined
        : [interview, ...translations].map((other) => ({ lang: other.lang, url: address(other) })),
    images: cover && [new URL(cover.picture.src, `${site.url}/`).href],
  }
}

/** The pages of a list. Each changed when an interview on it did. */
function pagesOf(interviews: Interview[], path: (page: number) => string): SitemapEntry[] {
  const pages = Math.max(1, Math.ceil(interviews.length / pageSize))
  return Array.from({ length: pages }, (_, index) => ({
    url: absoluteUrl(site.url, path(index + 1)),
    lastChange: newest(interviews.slice(index * pageSize, (index + 1) * pageSize)),
  }))
}

function newest(interviews: Interview[]): string | undefined {
  return interviews.map(lastChange).reduce<string | undefined>((a, b) => (a && a > b ? a : b), undefined)
}

function lastChange({ updated, date }: Interview): string {
  return updated && updated > date ? updated : date
}
