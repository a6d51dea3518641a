/** A file that the site publishes besides its pages, for machines. */
export interface SiteFile {
  /** Address as `routes` gives it. */
  path: string
  /** Writes it; called when the file is wanted, so that the list of all files costs nothing. */
  text(): string
}
