import type { Paragraph, RootContent } from 'mdast'
import { itemsOfList } from './items-of-list.ts'
import { afterMarker } from './marker.ts'

/** Takeaways among the blocks of a text. */
export interface ItemsInFlow {
  items: string[]
  /** Where the TLDR begins: within a paragraph it may be one of the later lines. */
  offset: number
  /** Index of the first block that is not part of it. */
  next: number
}

/** Reads a TLDR paragraph or heading at `index` and the lists directly below it. */
export function itemsInFlow(blocks: RootContent[], index: number, text: string): ItemsInFlow | undefined {
  const block = blocks[index]
  if (block?.type !== 'paragraph' && block?.type !== 'heading') return undefined
  let next = index + 1
  const listed: string[] = []
  for (let list = blocks[next]; list?.type === 'list'; list = blocks[++next])
    listed.push(...itemsOfList(list, text))

  const opening = block.type === 'paragraph' ? openingOf(block, text) : headingOpening(block, text)
  if (!opening) return undefined
  const items = [...splitLines(opening.rest), ...listed]
  const sentenceOnly = listed.length === 0 && block.type === 'heading'
  return items.length === 0 || sentenceOnly ? undefined : { items, offset: opening.offset, next }
}

interface Opening {
  offset: number
  /** Text of the paragraph behind the marker. */
  rest: string
}

/** The marker at the paragraph's start, or alone on a later line of it. */
function openingOf(paragraph: Paragraph, text: string): Opening | undefined {
  const start = paragraph.position?.start.offset ?? 0
  const written = text.slice(start, paragraph.position?.end.offset)
  const rest = afterMarker(written)
  if (rest !== undefined) return { offset: start, rest }
  for (const line of written.matchAll(/\n(?=[^\n]*TL)/gi)) {
    const below = afterMarker(written.slice(line.index + 1))
    if (below !== undefined) return { offset: start + line.index + 1, rest: below }
  }
  return undefined
}

function headingOpening(heading: RootContent, text: string): Opening | undefined {
  const start = heading.position?.start.offset ?? 0
  const written = text
    .slice(start, heading.position?.end.offset)
    .replace(/^ {0,3}#+[ \t]*/, '')
    .replace(/[ \t]#+[ \t]*$/, '')
    .replace(/\n *[=-]+[ \t]*$/, '')
  const rest = afterMarker(written)
  return rest?.trim() === '' ? { offset: start, rest: '' } : undefined
}

/** Lines such as "• one" that Markdown does not know as a list; otherwise the whole text is one takeaway. */
function splitLines(rest: string): string[] {
  const lines = rest.split('\n').filter((line) => line.trim() !== '')
  const bullet = /^\s*(?:[•・‣▪–—*+-]|\d+[.)])\s+/
  if (lines.length > 0 && lines.every((line) => bullet.test(line)))
    return lines.map((line) => line.replace(bullet, '').trim())
  const whole = rest.trim()
  return whole === '' ? [] : [whole]
}
