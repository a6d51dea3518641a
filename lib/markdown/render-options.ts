import type { PreparedPicture } from '../images/prepared-picture.ts'

/** What rendering depends on besides the text. */
export interface RenderOptions {
  /** BCP 47 tag of the text. */
  lang: string
  /** Public address of the site, to know which links leave it. */
  siteUrl: string
  /** Finds the prepared form of a picture by its address in the text; without it, addresses stay as written. */
  pictureAt?: (address: string) => PreparedPicture | undefined
}
