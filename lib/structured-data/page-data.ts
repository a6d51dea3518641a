import type { WebPage } from 'schema-dts'
import { absoluteUrl, routes } from '../routes.ts'
import { breadcrumbs } from './breadcrumbs.ts'
import { jsonLd } from './json-ld.ts'
import { seriesThing } from './series-thing.ts'
import type { StructuredSite } from './structured-site.ts'

interface PageFacts {
  site: StructuredSite
  type: 'AboutPage' | 'CollectionPage'
  name: string
  path: string
}

/** A page that lists no interviews, as JSON-LD. */
export function pageData({ site, type, name, path }: PageFacts): string {
  const page: Exclude<WebPage, string> = {
    '@type': type,
    '@id': absoluteUrl(site.url, path),
    name,
    inLanguage: site.locale,
    ...(type === 'AboutPage' ? { about: seriesThing(site) } : { isPartOf: seriesThing(site) }),
  }
  return jsonLd(
    page,
    breadcrumbs(site.url, [
      { name: site.name, path: routes.home() },
      { name, path },
    ]),
  )
}
