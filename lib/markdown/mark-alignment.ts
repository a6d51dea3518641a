import type { Root } from 'hast'
import { visit } from './visit.ts'

/** Names a cell's alignment in a form that HTML still allows; the style sheet draws it. Changes the tree. */
export function markAlignment(tree: Root): void {
  visit(tree, 'element', ({ properties }) => {
    if (properties.align === undefined) return
    properties.dataAlign = properties.align
    delete properties.align
  })
}
