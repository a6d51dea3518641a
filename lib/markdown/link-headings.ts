import type { Element, Root } from 'hast'
import { toString as plainText } from 'hast-util-to-string'
import { noteLink } from './note-link.ts'
import type { RenderOptions } from './render-options.ts'
import { renderedLabels } from './rendered-labels.ts'
import { SKIP, visit } from './visit.ts'

/**
 * Sets a link to itself beside each heading that Markdown made. Beside, not within: a screen reader's list of
 * headings then reads the headings alone, while the link stays within reach of the keyboard. What a page has to note
 * on a heading follows. Changes the tree.
 */
export function linkHeadings(
  tree: Root,
  { lang, noteBelow }: Pick<RenderOptions, 'lang' | 'noteBelow'>,
): void {
  const labels = renderedLabels(lang)
  visit(tree, 'element', (element, index, parent) => {
    // A link within these would be a control within a control.
    if (element.tagName === 'a' || element.tagName === 'summary') return SKIP
    const id = element.data?.ownId
    if (!/^h[1-6]$/.test(element.tagName) || id === undefined || id === 'footnote-label') return
    if (parent === undefined || index === undefined) return
    const link = anchorLink(id, labels.linkTo(plainText(element).replace(/\s+/g, ' ').trim()))
    const note = noteBelow?.(id)
    parent.children[index] = {
      type: 'element',
      tagName: 'div',
      properties: { className: ['heading'] },
      children: [element, { type: 'text', value: ' ' }, link, ...(note ? [noteLink(id, note)] : [])],
    }
    return [SKIP, index + 1]
  })
}

function anchorLink(id: string, label: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['anchor'], href: `#${encodeURIComponent(id)}`, ariaLabel: label },
    children: [{ type: 'text', value: '#' }],
  }
}
