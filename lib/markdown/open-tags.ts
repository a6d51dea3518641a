import type { Root } from 'hast'
import { visit } from './visit.ts'

/** How many elements the raw tags of a tree may leave open at once, those left out that close by themselves. */
export function openTags(tree: Root): number {
  let open = 0
  let most = 0
  visit(tree, 'raw', ({ value }) => {
    for (const [, slash, name] of value.matchAll(/<(\/?)([a-z][^\s/>]*)/gi)) {
      if (closesItself.has((name ?? '').toLowerCase())) continue
      open = slash ? Math.max(0, open - 1) : open + 1
      most = Math.max(most, open)
    }
  })
  return most
}

const closesItself = new Set(
  'area base br col dd dt embed hr img input li link meta option p param rp rt source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
)
