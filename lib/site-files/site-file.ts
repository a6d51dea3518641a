/** A file that the site publishes besides its pages, for machines. */
export interface SiteFile {
  /** Address as `routes` gives it. */
  path: string
  /** Writes it; called when the file is wanted, so that the list of all files costs nothing. */
  text(): string
  /** All that its text is made of, where that is cheaper to gather than the text to write: a build keeps it for the next. */
  madeOf?(): unknown[]
}
