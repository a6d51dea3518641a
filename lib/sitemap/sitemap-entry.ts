/** A page as the sitemap names it. All addresses are absolute. */
export interface SitemapEntry {
  url: string
  /** `YYYY-MM-DD` of the last change to what the page says, where that is known. */
  lastChange?: string
  /** Every language of the page, its own too. */
  languages?: { lang: string; url: string }[]
  images?: string[]
}
