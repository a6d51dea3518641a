import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element

/** All elements of a document, in its order. */
export function elementsOf(parent: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return parent.childNodes
    .filter((node) => defaultTreeAdapter.isElementNode(node))
    .flatMap((element) => [element, ...elementsOf(element)])
}
