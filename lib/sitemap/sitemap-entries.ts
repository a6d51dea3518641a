import { coverPicture } from '../images/cover-picture.ts'
import { absoluteUrl, routes } from '../routes.ts'
import type { Interview } from '../schema/interview.ts'
import { isPublished } from '../series/publication-state.ts'
import { series } from '../series/series.ts'
import type { SeriesLinks } from '../series/series-links.ts'
import { site } from '../site.ts'
import { listedPages } from './listed-pages.ts'
import type { SitemapEntry } from './sitemap-entry.ts'

/** Every page that search engines may show. An interview whose original stands elsewhere is left to that place. */
export function sitemapEntries(links: SeriesLinks): SitemapEntry[] {
  const now = new Date()
  const url = (path: string) => absoluteUrl(site.url, path)
  return [
    ...listedPages().map(({ path, interviews }) => ({ url: url(path), lastChange: newest(interviews) })),
    { url: url(routes.about()) },
    { url: url(routes.search()) },
    ...series()
      .all.filter((interview) => isPublished(interview, now) && interview.canonical === undefined)
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
    images: cover && [absoluteUrl(site.url, cover.picture.src)],
  }
}

function newest(interviews: Interview[]): string | undefined {
  return interviews.map(lastChange).reduce<string | undefined>((a, b) => (a && a > b ? a : b), undefined)
}

function lastChange({ updated, date }: Interview): string {
  return updated && updated > date ? updated : date
}
