import type { ThirdParties } from './third-parties/third-parties.ts'

/** What `site.config.ts` says of the series. */
export interface SiteConfig {
  /** The series' name, as readers see it in the header and in titles. */
  name: string
  /** One or two sentences for search engines and the index. */
  description: string
  /** Who interviews where an interview names nobody. */
  interviewer: string
  /** How many interviews were promised; undefined for a series without an end. */
  total: number | undefined
  /** The interface's language, a BCP 47 tag; also the language of an interview that sets no `lang`. */
  locale: string
  /** IANA zone in which a date without an offset is read, whatever the builder's own zone. */
  timeZone: string
  /** Public address without a trailing slash. The environment's SITE_URL, or Vercel's, comes first. */
  url: string
  /**
   * The repository at GitHub that this project stands in, as in `https://github.com/owner/name`. With it, each answer
   * has a link to its place there, for whoever wants to suggest a correction.
   */
  repository: string | undefined
  /** The branch that is published; default `main`. */
  branch?: string
  /** The project's folder in the repository, where that is not its root. */
  repositoryFolder?: string
  /** The licence of all texts, where an interview names none of its own: its name, and where its words stand. */
  license?: { name: string; url?: string }
  /** A WebSub hub's web address, which tells subscribers of the feeds of a new interview at once. */
  hub?: string
  /** Who publishes the series, for search engines; undefined leaves it unsaid. */
  publisher?: Publisher
  /** Services of others; none is on unless it is named here. */
  thirdParties?: ThirdParties
  /** The editor in the browser, at /admin; `{}` is enough. Without it there is none. */
  admin?: AdminConfig | undefined
}

/** What the editor at /admin needs to know besides `repository`. */
export interface AdminConfig {
  /** Branch that it commits to; by default the repository's main branch, or the one that Vercel builds. */
  branch?: string
  /** Address of an OAuth proxy, for signing in at GitHub without a token of one's own. */
  oauthProxy?: string
  /** True makes of each change a pull request, to be looked at before it is published. */
  review?: boolean
  /** True where `repository` is at a GitHub Enterprise Server. */
  enterpriseServer?: boolean
}

/** A person or an organisation, with their own address. */
export interface Publisher {
  kind: 'person' | 'organisation'
  name: string
  url?: string
}
