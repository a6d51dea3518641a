import type { BreadcrumbList } from 'schema-dts'
import { absoluteUrl } from '../routes.ts'

/** A page on the way to another. */
export interface Crumb {
  name: string
  /** As `routes` gives it. */
  path: string
}

/** The way to a page, from the site's front to the page itself. */
export function breadcrumbs(siteUrl: string, crumbs: Crumb[]): Exclude<BreadcrumbList, string> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteUrl(siteUrl, path),
    })),
  }
}
