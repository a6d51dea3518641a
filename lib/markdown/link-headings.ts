import type { Element, Root } from 'hast'
import { toString as plainText } from 'hast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { renderedLabels } from './rendered-labels.ts'

/**
 * Sets a link to itself beside each heading that Markdown made. Beside, not within: a screen reader's list of
 * headings then reads the headings alone, while the link stays within reach of the keyboard. Changes the tree.
 */
export function linkHeadings(tree: Root, lang: string): void {
  const labels = renderedLabels(lang)
  visit(tree, 'element', (element, index, parent) => {
    // A link within these would be a control within a control.
    if (element.tagName === 'a' || element.tagName === 'summary') return SKIP
    const id = element.data?.ownId
    if (!/^h[1-6]$/.test(element.tagName) || id === undefined || id === 'footnote-label') return
    if (parent === undefined || index === undefined) return
    const link = anchorLink(id, labels.linkTo(plainText(element).replace(/\s+/g, ' ').trim()))
    parent.children[index] = {
      type: 'element',
      tagName: 'div',
      properties: { className: ['heading'] },
      children: [element, { type: 'text', value: ' ' }, link],
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
