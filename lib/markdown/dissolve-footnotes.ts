import type { Root } from 'mdast'
import { visit } from './visit.ts'

/** Removes footnotes' marks and lets their texts stand where they are written. Changes the tree. */
export function dissolveFootnotes(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return
    if (node.type === 'footnoteReference') parent.children.splice(index, 1)
    else if (node.type === 'footnoteDefinition') parent.children.splice(index, 1, ...node.children)
    else return
    return index
  })
}
