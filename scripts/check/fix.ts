/** Something that was mended in a content file. */
export interface Fix {
  /** Path below CONTENT_DIR, with forward slashes. */
  path: string
  /** 1-based, in the file as it was. */
  line: number
  /** What was done, as a sentence. */
  what: string
}
