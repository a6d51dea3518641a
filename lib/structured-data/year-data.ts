import { routes } from '../routes.ts'
import type { Page } from '../series/page-of.ts'
import type { Strings } from '../strings/strings.ts'
import { listingData } from './listing-data.ts'
import type { StructuredSite } from './structured-site.ts'

interface YearFacts {
  /** Four digits. */
  year: string
  page: Pick<Page<unknown>, 'page' | 'pages'>
}

/** A page of a year of the archive, as JSON-LD. */
export function yearData({ year, page }: YearFacts, site: StructuredSite, t: Strings): string {
  return listingData(
    {
      name: `${t.archive} · ${year}`,
      href: (number) => routes.archiveYear(year, number),
      page,
      trail: [{ name: t.archive, path: routes.archive() }],
    },
    site,
    t,
  )
}
