import type { Page } from '../series/page-of.ts'
import type { Strings } from '../strings/strings.ts'
import type { Crumb } from './breadcrumbs.ts'
import { pageData } from './page-data.ts'
import type { StructuredSite } from './structured-site.ts'

interface ListingFacts {
  name: string
  /** Address of a page of the listing by its number. */
  href(page: number): string
  page: Pick<Page<unknown>, 'page' | 'pages'>
  trail?: Crumb[]
}

/** A page of a listing of other things than whole interviews, such as people, questions or takeaways, as JSON-LD. */
export function listingData(
  { name, href, page: { page, pages }, trail }: ListingFacts,
  site: StructuredSite,
  t: Strings,
): string {
  return pageData({
    site,
    type: 'CollectionPage',
    name: page === 1 ? name : `${name} · ${t.pageOf(page, pages)}`,
    path: href(page),
    trail,
  })
}
