import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

/** A page of `out/`, to be asked for its elements. */
export interface PublishedPage {
  html: string
  /** All elements of a tag name, in document order; below one element, if given. */
  all(tagName: string, below?: Element): Element[]
  /** The element with an id. */
  byId(id: string): Element | undefined
  /** The visible text below an element, or of the whole page; white space folded. */
  text(element?: Element): string
}

/** Parses one page of a published folder. */
export function publishedPage(out: string, file: string): PublishedPage {
  const html = readFileSync(path.join(out, file), 'utf8')
  const document = parse(html)
  const elements = descendants(document)
  return {
    html,
    all: (tagName, below) =>
      (below ? descendants(below) : elements).filter((element) => element.tagName === tagName),
    byId: (id) => elements.find((element) => attribute(element, 'id') === id),
    text: (element) =>
      textOf(element ?? document)
        .replace(/\s+/g, ' ')
        .trim(),
  }
}

/** An attribute's value; undefined where the element does not have it. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((attr) => attr.name === name)?.value
}

function descendants(node: Node): Element[] {
  if (!('childNodes' in node)) return []
  return node.childNodes.flatMap((child) => [
    ...(defaultTreeAdapter.isElementNode(child) ? [child] : []),
    ...descendants(child),
  ])
}

function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value
  if (defaultTreeAdapter.isElementNode(node) && ['script', 'style'].includes(node.tagName)) return ''
  return 'childNodes' in node ? node.childNodes.map(textOf).join(' ') : ''
}
