import type { Node, Parent } from 'unist'

/** How many levels of nodes stand below the root. Without recursion, since it is asked before recursing. */
export function treeDepth(tree: Node): number {
  let level = childrenOf([tree])
  let depth = 0
  while (level.length > 0) {
    depth++
    level = childrenOf(level)
  }
  return depth
}

function childrenOf(nodes: Node[]): Node[] {
  return nodes.flatMap((node) => ('children' in node ? (node as Parent).children : []))
}
