import type { CollectionPage, Thing } from 'schema-dts'
import { absoluteUrl, routes } from '../routes.ts'
import type { Interview } from '../schema/interview.ts'
import { type Page, pageSize } from '../series/page-of.ts'
import { breadcrumbs, type Crumb } from './breadcrumbs.ts'
import { jsonLd } from './json-ld.ts'
import { publisherThing } from './publisher-thing.ts'
import { seriesThing } from './series-thing.ts'
import type { StructuredSite } from './structured-site.ts'

interface ListFacts {
  site: StructuredSite
  page: Page<Interview>
  /** The way to this page below the front page; empty on the front page itself. */
  crumbs: Crumb[]
}

/** A page of a list of interviews as JSON-LD; the front page also says what the site is and how to search it. */
export function listData({ site, page, crumbs }: ListFacts): string {
  const front = { name: site.name, path: routes.home() }
  const here = crumbs.at(-1) ?? front
  const list = collection(here, page, site)
  return crumbs.length === 0
    ? jsonLd(website(site), list)
    : jsonLd(list, breadcrumbs(site.url, [front, ...crumbs]))
}

function collection(
  { name, path }: Crumb,
  { items, page, count }: Page<Interview>,
  site: StructuredSite,
): CollectionPage {
  return {
    '@type': 'CollectionPage',
    '@id': absoluteUrl(site.url, path),
    name,
    inLanguage: site.locale,
    isPartOf: seriesThing(site),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: count,
      itemListElement: items.map(({ slug }, index) => ({
        '@type': 'ListItem',
        position: (page - 1) * pageSize + index + 1,
        url: absoluteUrl(site.url, routes.interview(slug)),
      })),
    },
  }
}

function website(site: StructuredSite): Exclude<Thing, string> {
  const publisher = publisherThing(site)
  return {
    '@type': 'WebSite',
    name: site.name,
    url: absoluteUrl(site.url, routes.home()),
    description: site.description,
    inLanguage: site.locale,
    ...(publisher && { publisher }),
    // Schema.org's types do not know `query-input`, which a search action is nothing without.
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absoluteUrl(site.url, routes.search())}?q={query}` },
      'query-input': 'required name=query',
    } as object as never,
  }
}
