import type { ElementContent } from 'hast'

/** One feed document: what Atom, RSS and JSON Feed all say, each in its way. All addresses are absolute. */
export interface Feed {
  title: string
  description: string
  /** Language of the title and the description. */
  lang: string
  /** The page that lists the same. */
  pageUrl: string
  /** The feed's permanent address; also that of its newest entries. */
  feedUrl: string
  /** Address of this document. */
  selfUrl: string
  iconUrl: string
  stylesUrl: string
  /** Instant of the latest change to any entry; undefined without entries. */
  updated: string | undefined
  author: string
  entries: FeedEntry[]
  /** Entries that were taken back: whoever still holds one is asked to forget it. */
  deleted?: { url: string; when: string }[]
  /** True of a document that keeps older entries for good (RFC 5005, section 4). */
  isArchive: boolean
  previousArchiveUrl?: string
  nextArchiveUrl?: string
  license?: { name: string; url?: string }
  hubUrl?: string
}

/** One interview in a feed. */
export interface FeedEntry {
  /** Permanent address, and so its identity. */
  url: string
  /** Plain text. */
  title: string
  /** BCP 47 tag of the interview. */
  lang: string
  /** ISO 8601 in UTC. */
  published: string
  updated: string
  author: string
  /** A named interviewee. */
  interviewee?: { name: string; url?: string }
  categories: { name: string; slug: string }[]
  categoriesUrl: string
  /** Plain text. */
  summary?: string
  takeaways: ElementContent[][]
  /** The words of a link to the interview's page, in `lang`. */
  readOn: string
  /** The whole as safe HTML: takeaways first. */
  contentHtml: string
  image?: { url: string; alt: string }
  license?: string
  translations: { lang: string; url: string }[]
}
