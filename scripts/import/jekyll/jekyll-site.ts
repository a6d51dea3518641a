import type { FindSiteFile } from '../site-files.ts'
import type { JekyllConfig } from './jekyll-config.ts'

/** What converting one post of a Jekyll site depends on besides its text. */
export interface JekyllSite {
  config: JekyllConfig
  /** Finds a file of the site, a picture above all. */
  findFile: FindSiteFile
  /** The slug here of a post, by what `post_url` calls it: `2023-10-01-nurse`, or with its folder before it. */
  slugByName: Map<string, string>
  /** The slug here of a post, by its path below the site's folder, as `link` has it. */
  slugByPath: Map<string, string>
  /** The slug here of a post, by each of its old addresses, without a trailing slash. */
  slugByAddress: Map<string, string>
  /** Addresses that the posts have here. */
  here: Set<string>
}
