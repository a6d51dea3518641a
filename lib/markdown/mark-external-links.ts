import type { Root } from 'hast'
import { visit } from './visit.ts'

/** Marks links that leave the site; they open where the reader wants them to. Changes the tree. */
export function markExternalLinks(tree: Root, siteUrl: string): void {
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName === 'a' && isExternal(String(properties.href ?? ''), siteUrl)) {
      properties.rel = ['external', 'noopener']
    }
  })
}

function isExternal(href: string, siteUrl: string): boolean {
  const base = URL.canParse(siteUrl) ? new URL(siteUrl) : undefined
  if (!URL.canParse(href, base)) return false
  const url = new URL(href, base)
  return /^https?:$/.test(url.protocol) && url.origin !== base?.origin
}
