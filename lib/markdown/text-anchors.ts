import type { Root } from 'mdast'
import { headingAnchors } from './heading-anchors.ts'
import { visit } from './visit.ts'

/** What a link within a page can lead to, without `#`: headings, and ids of raw HTML as written. */
export function textAnchors(tree: Root): string[] {
  const anchors = headingAnchors(tree).map(({ anchor }) => anchor)
  visit(tree, 'html', ({ value }) => {
    for (const { groups } of value.matchAll(/\s(?:id|name)\s*=\s*(["']?)(?<id>[^\s"'>]+)\1/gi))
      anchors.push(groups?.id ?? '')
  })
  return anchors
}
