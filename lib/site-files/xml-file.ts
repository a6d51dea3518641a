import type { Element, Node } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { legalText } from './legal-text.ts'

/**
 * Writes a tree as an XML file in UTF-8, well-formed whatever its texts hold.
 * @param styles address of a style sheet for those who open the file in a browser
 */
export function xmlFile(root: Element, styles?: string): string {
  const head = [
    '<?xml version="1.0" encoding="utf-8"?>',
    ...(styles ? [`<?xml-stylesheet type="text/css" href="${styles}"?>`] : []),
  ]
  // The serializer leaves this as it is, which only a CDATA section may hold; there is none in these files.
  const xml = toXml(legal(root), { closeEmptyElements: true, tightClose: true }).replaceAll(']]>', ']]&gt;')
  return `${head.join('\n')}\n${xml}\n`
}

function legal(element: Element): Element {
  const attributes = Object.entries(element.attributes).map(([name, value]) => [
    name,
    // A parser would make spaces of line ends and tabs.
    value && legalText(value).replace(/[\t\n]/g, ' '),
  ])
  const children = element.children.map((child) =>
    child.type === 'element'
      ? legal(child)
      : isText(child)
        ? { ...child, value: legalText(child.value) }
        : child,
  )
  return { ...element, attributes: Object.fromEntries(attributes), children }
}

function isText(node: Node): node is Node & { value: string } {
  return node.type === 'text'
}
