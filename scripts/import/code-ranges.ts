import { visit } from 'unist-util-visit'
import { parseMarkdown } from '../../lib/markdown/parse-markdown.ts'

/** A stretch of a text, by offsets. */
export interface Range {
  start: number
  end: number
}

/** Where code stands in a Markdown text: blocks, and pieces within a line. */
export function codeRanges(text: string): { blocks: Range[]; inline: Range[] } {
  const blocks: Range[] = []
  const inline: Range[] = []
  visit(parseMarkdown(text), (node) => {
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
