/** What rendering depends on besides the text. */
export interface RenderOptions {
  /** BCP 47 tag of the text. */
  lang: string
  /** Public address of the site, to know which links leave it. */
  siteUrl: string
}
