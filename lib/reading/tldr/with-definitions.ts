import type { Root } from 'mdast'
import { visit } from '../../markdown/visit.ts'

/** An item leaves its text behind, so the link definitions and footnotes it refers to go along. */
export function withDefinitions(item: string, tree: Root, text: string): string {
  if (!item.includes('[')) return item
  const needed: string[] = []
  visit(tree, (node) => {
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return
    const label = `${node.type === 'definition' ? '' : '^'}${node.label ?? node.identifier}`
    if (!item.toLowerCase().includes(`[${label.toLowerCase()}]`)) return
    needed.push(text.slice(node.position?.start.offset, node.position?.end.offset))
  })
  return needed.length > 0 ? `${item}\n\n${needed.join('\n')}` : item
}
