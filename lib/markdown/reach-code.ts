import type { Root } from 'hast'
import { visit } from './visit.ts'

/** Lets the keyboard reach code blocks, whose long lines scroll sideways (WCAG 2.1.1). Changes the tree. */
export function reachCode(tree: Root): void {
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName === 'pre') properties.tabIndex = 0
  })
}
