import type { Root } from 'mdast'
import { parseMarkdown } from '../../lib/markdown/parse-markdown.ts'

/** Reads a Markdown text; asked for the same text again, gives the same tree. Parsing is what an import takes its time for. */
export function parsedMarkdown(text: string): Root {
  if (last?.text !== text) last = { text, tree: parseMarkdown(text) }
  return last.tree
}

let last: { text: string; tree: Root } | undefined
