import type { Root } from 'mdast'
import { visit } from './visit.ts'

/** A link as its writer wrote it. */
export interface TextLink {
  /** Decoded as Markdown decodes it; of any kind. */
  href: string
  /** Where in the text it begins. */
  offset: number
}

/** The links of a text, raw HTML's among them. */
export function textLinks(tree: Root, body: string): TextLink[] {
  // Most texts have none.
  if (!/\]\(|\]:|href/i.test(body)) return []
  const links: TextLink[] = []
  visit(tree, (node) => {
    const offset = node.position?.start.offset ?? 0
    if (node.type === 'link' || node.type === 'definition') links.push({ href: node.url, offset })
    if (node.type !== 'html') return
    for (const { index, groups } of body.slice(offset, node.position?.end.offset).matchAll(anchorTag))
      links.push({ href: (groups?.href ?? '').replaceAll('&amp;', '&'), offset: offset + index })
  })
  return links
}

// A tag ends where the next begins: without that, a text of nothing but “<a href=” takes minutes.
const anchorTag = /<a\s[^<>]*?href\s*=\s*(["'])(?<href>[^"'>]*)\1/gi
