import { visit } from '../../lib/markdown/visit.ts'
import { parsedMarkdown } from './parsed-markdown.ts'

/** A stretch of a text, by offsets. */
export interface Range {
  start: number
  end: number
}

/** Where code stands in a Markdown text: blocks, and pieces within a line. */
export function codeRanges(text: string): { blocks: Range[]; inline: Range[] } {
  const blocks: Range[] = []
  const inline: Range[] = []
  // Most posts have no code at all.
  if (!/[`~]|^(?: {4}| {0,3}\t)/m.test(text)) return { blocks, inline }
  visit(parsedMarkdown(text), (node) => {
    const range = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
    if (node.type === 'code') blocks.push(range)
    if (node.type === 'inlineCode') inline.push(range)
  })
  return { blocks, inline }
}

/** The range that holds an offset. */
export function rangeAt(ranges: Range[], offset: number): Range | undefined {
  return ranges.find(({ start, end }) => offset >= start && offset < end)
}
