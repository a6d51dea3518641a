import type { Nodes } from 'hast'
import { dissolveFootnotes } from './dissolve-footnotes.ts'
import { isPlain } from './is-plain.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { safeTree } from './safe-tree.ts'

/**
 * The words of a text on one line, for cards, descriptions and the search: no markup, images by their alternative
 * text. Never throws.
 */
export function markdownToText(source: string): string {
  if (isPlain(source)) return source.replace(/ +/g, ' ')
  const markdown = parseMarkdown(source)
  dissolveFootnotes(markdown)
  return textOf(safeTree(markdown, '')).replace(/\s+/g, ' ').trim()
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'root' && node.type !== 'element') return ''
  if (node.type === 'element' && node.tagName === 'img') return String(node.properties.alt ?? '')
  const text = node.children.map(textOf).join('')
  return node.type === 'element' && !withinLine.has(node.tagName) ? ` ${text} ` : text
}

/** Elements whose text continues the word before them. All others begin anew. */
const withinLine = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)
