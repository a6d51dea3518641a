import type { Element } from 'hast'
import type { HeadingNote } from './render-options.ts'

/** A note's link. The heading describes it: “3 others answered this” alone would say the same on every heading. */
export function noteLink(
  headingId: string,
  { href, text, lang }: HeadingNote,
  className = ['note'],
): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className, href, lang, ariaDescribedBy: [headingId] },
    children: [{ type: 'text', value: text }],
  }
}
