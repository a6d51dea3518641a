import { markdownToText } from '../../lib/markdown/markdown-to-text.ts'
import { numberedTitle } from '../../lib/reading/numbered-title.ts'

/** What an export of a blog says of one post. */
export interface ExportedFields {
  title: string
  date: string
  interviewer: string | undefined
  categories: string[]
  /** HTML or plain text. */
  summary: string
  cover: string | undefined
  coverAlt?: string
  coverCredit?: string
  updated?: string
  canonical?: string
  aliases: string[]
  draft: boolean
  legacy: Record<string, unknown>
}

/** The native fields of a post from an export: the number apart from the title, names as plain text. */
export function nativeFields(post: ExportedFields): Record<string, unknown> {
  const { number, title } = numberedTitle(markdownToText(post.title.replace(/[*_`[\]]/g, '\\$&')))
  return { ...post, number, title, summary: markdownToText(post.summary) }
}
