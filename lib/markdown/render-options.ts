import type { PreparedPicture } from '../images/prepared-picture.ts'

/** A link that a page sets below a heading or behind what it heads, on the heading's matter. */
export interface HeadingNote {
  href: string
  text: string
  /** BCP 47 tag of the text, where it is not the heading's. */
  lang?: string
}

/** What rendering depends on besides the text. */
export interface RenderOptions {
  /** BCP 47 tag of the text. */
  lang: string
  /** Public address of the site, to know which links leave it. */
  siteUrl: string
  /** Finds the prepared form of a picture by its address in the text; without it, addresses stay as written. */
  pictureAt?: (address: string) => PreparedPicture | undefined
  /** Tells what stands below the heading with an anchor; without it, nothing does. */
  noteBelow?: (anchor: string) => HeadingNote | undefined
  /** Tells what stands behind the text that the heading with an anchor heads; without it, nothing does. */
  linkBehind?: (anchor: string) => HeadingNote | undefined
}
