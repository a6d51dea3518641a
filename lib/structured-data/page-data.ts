import type { Thing, WebPage } from 'schema-dts'
import { absoluteUrl, routes } from '../routes.ts'
import { breadcrumbs, type Crumb } from './breadcrumbs.ts'
import { jsonLd } from './json-ld.ts'
import { seriesThing } from './series-thing.ts'
import type { StructuredSite } from './structured-site.ts'

interface PageFacts {
  site: StructuredSite
  type: 'AboutPage' | 'CollectionPage' | 'ProfilePage' | 'SearchResultsPage' | 'WebPage'
  name: string
  path: string
  /** Pages between the front page and this one. */
  trail?: Crumb[]
  /** What the page is about, where that is something of its own. */
  mainEntity?: Thing
}

/** A page that is no list of interviews, as JSON-LD. */
export function pageData({ site, type, name, path, trail = [], mainEntity }: PageFacts): string {
  const page = {
    '@type': type,
    '@id': absoluteUrl(site.url, path),
    name,
    inLanguage: site.locale,
    ...(mainEntity !== undefined && { mainEntity }),
    ...(type === 'AboutPage' ? { about: seriesThing(site) } : { isPartOf: seriesThing(site) }),
  } as Exclude<WebPage, string>
  return jsonLd(
    page,
    breadcrumbs(site.url, [{ name: site.name, path: routes.home() }, ...trail, { name, path }]),
  )
}
