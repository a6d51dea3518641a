import { SaxesParser } from 'saxes'

/** An element as an XML parser that knows namespaces gives it. */
export interface XmlElement {
  name: string
  namespace: string
  /** By name as written, prefix included. */
  attributes: Record<string, string>
  children: (XmlElement | string)[]
}

/**
 * Parses a document by the letter of XML 1.0 and its namespaces.
 * @throws Error where it is not well-formed
 */
export function parseXml(xml: string): XmlElement {
  const top: XmlElement = { name: '', namespace: '', attributes: {}, children: [] }
  const open = [top]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value])
    const element = { name: local, namespace: uri, attributes: Object.fromEntries(values), children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => open.at(-1)?.children.push(text))
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  const [root] = top.children.filter((child) => typeof child !== 'string')
  if (!root) throw new Error('There is no element.')
  return root
}

/** The child elements of a name, in one namespace. */
export function childrenOf(parent: XmlElement, name: string, namespace = parent.namespace): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && child.name === name && child.namespace === namespace,
  )
}

/** All text below an element. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('')
}
