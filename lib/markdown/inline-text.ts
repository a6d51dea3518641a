import type { PhrasingContent } from 'mdast'

/** The text within a paragraph or heading, on one line: no markup, no tags, no footnote marks. */
export function inlineText(parent: { children: PhrasingContent[] }): string {
  return parent.children.map(textOf).join('').replace(/\s+/g, ' ').trim()
}

function textOf(node: PhrasingContent): string {
  switch (node.type) {
    case 'break':
      return ' '
    case 'html':
      return /^<br[\s/>]/i.test(node.value) ? ' ' : ''
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    default:
      if ('value' in node) return node.value
      return 'children' in node ? node.children.map(textOf).join('') : ''
  }
}
