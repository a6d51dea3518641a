import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'

export interface HtmlElement {
  name: string
  attributes: Record<string, string>
  /** All text within, collapsed. */
  text: string
  /** Names of the elements around it, innermost first. */
  within: string[]
}

/** Every element of a piece of HTML as a browser would read it, in document order. */
export function htmlElements(html: string): HtmlElement[] {
  const found: HtmlElement[] = []
  collect(parseFragment(html), [], found)
  return found
}

type Node = DefaultTreeAdapterMap['node']

function collect(node: Node, within: string[], found: HtmlElement[]): void {
  const isElement = 'tagName' in node
  if (isElement) {
    found.push({
      name: node.tagName,
      attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
      text: textOf(node).replace(/\s+/g, ' ').trim(),
      within,
    })
  }
  if ('childNodes' in node) {
    for (const child of node.childNodes) collect(child, isElement ? [node.tagName, ...within] : within, found)
  }
}

function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
