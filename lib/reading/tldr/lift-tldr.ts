import { findTldr } from './find-tldr.ts'
import { withoutLines } from './without-lines.ts'

/** A text with its TLDR taken out. */
export interface LiftedTldr {
  /** Takeaways as Markdown; empty where the text has none. */
  items: string[]
  /** The text without the block, and without a rule (`<hr>`) directly before or after it. */
  rest: string
  /** Offset of the block in the text; 0 where there is none. */
  offset: number
  /** Where in the text, as it was written, an offset of `rest` stands. */
  writtenOffset(offset: number): number
}

/**
 * Takes the first TLDR out of a Markdown text: a fenced or indented block, a blockquote, or a paragraph or heading
 * followed by a list. The very same takeaways once more, at the end for example, go along.
 */
export function liftTldr(text: string): LiftedTldr {
  const first = findTldr(text)
  if (!first) return { items: [], rest: text, offset: 0, writtenOffset: (offset) => offset }
  const { items, offset, start, end } = first
  const once = withoutLines(text, start, end)
  const second = findTldr(once.rest)
  if (!second || JSON.stringify(second.items) !== JSON.stringify(items)) return { items, offset, ...once }
  const { rest, writtenOffset } = withoutLines(once.rest, second.start, second.end)
  return { items, offset, rest, writtenOffset: (place) => once.writtenOffset(writtenOffset(place)) }
}
