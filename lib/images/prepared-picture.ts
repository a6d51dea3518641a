/** A picture as a page shows it. */
export interface PreparedPicture {
  /** The form every browser reads; the editor's own address for a picture elsewhere on the web. */
  src: string
  /** Lighter forms, best first, each in several widths. */
  sources: { type: string; srcset: string }[]
  /** Pixels of the widest form; unknown for a picture elsewhere on the web. */
  width?: number
  height?: number
  /** Colour that stands in the picture's place until it is there; none behind a picture with transparent parts. */
  placeholder?: string
}
