import type { SiteConfig } from '../site-config.ts'

/** What structured data needs of the site. */
export type StructuredSite = Pick<SiteConfig, 'name' | 'description' | 'locale' | 'url' | 'publisher'>
