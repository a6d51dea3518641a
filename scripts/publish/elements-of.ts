import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element

/** All elements of a document, in its order. */
export function elementsOf(parent: DefaultTreeAdapterTypes.ParentNode, found: Element[] = []): Element[] {
  for (const node of parent.childNodes) {
    if (!defaultTreeAdapter.isElementNode(node)) continue
    found.push(node)
    elementsOf(node, found)
  }
  return found
}
