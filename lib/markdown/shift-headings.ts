import type { Element, Root } from 'hast'
import { visit } from './visit.ts'

/** Lowers all headings by one level where the text uses the first, which is the page's. Changes the tree. */
export function shiftHeadings(tree: Root): void {
  const headings: Element[] = []
  visit(tree, 'element', (element) => {
    // The label of the footnotes is the renderer's and has the right level already.
    if (/^h[1-6]$/.test(element.tagName) && element.properties.id !== 'footnote-label') headings.push(element)
  })
  if (!headings.some(({ tagName }) => tagName === 'h1')) return
  for (const heading of headings) heading.tagName = `h${Math.min(6, Number(heading.tagName[1]) + 1)}`
}
