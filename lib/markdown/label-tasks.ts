import type { Root } from 'hast'
import { renderedLabels } from './rendered-labels.ts'
import { visit } from './visit.ts'

/** Names the checkboxes of task lists, which have no label of their own. Changes the tree. */
export function labelTasks(tree: Root, lang: string): void {
  const labels = renderedLabels(lang)
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName === 'input') properties.ariaLabel = properties.checked ? labels.taskDone : labels.taskOpen
  })
}
