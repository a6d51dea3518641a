import type { Root } from 'hast'
import { renderedLabels } from './rendered-labels.ts'
import { SKIP, visit } from './visit.ts'

/** Puts each table into a region that scrolls by itself, by finger and by arrow keys. Changes the tree. */
export function wrapTables(tree: Root, lang: string): void {
  const labels = renderedLabels(lang)
  let number = 0
  visit(tree, 'element', (table, index, parent) => {
    if (table.tagName !== 'table' || parent === undefined || index === undefined) return
    number++
    parent.children[index] = {
      type: 'element',
      tagName: 'div',
      // Two regions of one name would be one to a screen reader.
      properties: {
        className: ['table-scroll'],
        role: 'region',
        tabIndex: 0,
        ariaLabel: labels.table(number),
      },
      children: [table],
    }
    return [SKIP, index + 1]
  })
}
