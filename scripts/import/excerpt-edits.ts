import { markdownToText } from '../../lib/markdown/markdown-to-text.ts'
import type { Conversion } from './conversion.ts'

/** Longer than this an excerpt is the opening of the text, not a summary of it. */
const longestSummary = 400

/**
 * Takes the mark that ends a post's excerpt (`<!--more-->`) out of a text.
 * @returns the excerpt's words too, where they can serve as a summary
 */
export function excerptEdits(
  text: string,
  separator = '<!--more-->',
): Conversion & { excerpt: string | undefined } {
  const mark = separator === '<!--more-->' ? /<!-- *(?:more|excerpt|read-more)[^>]*-->/i : undefined
  const index = mark ? text.search(mark) : text.indexOf(separator)
  if (index === -1 || /^\s*$/.test(separator))
    return { edits: [], notes: [], changes: [], excerpt: undefined }
  const length = mark ? (mark.exec(text)?.[0].length ?? 0) : separator.length
  const words = markdownToText(text.slice(0, index))
  // A line of its own between two paragraphs leaves one blank line behind.
  const line = /\n\n$/.test(text.slice(0, index))
    ? (/^[ \t]*\n{0,2}/.exec(text.slice(index + length))?.[0].length ?? 0)
    : 0
  return {
    edits: [{ start: index, end: index + length + line, text: '' }],
    notes: [],
    changes: ['excerpt mark'],
    excerpt:
      words !== '' && words.length <= longestSummary && !/TL[ ;:,/]{0,3}DR/i.test(words) ? words : undefined,
  }
}
