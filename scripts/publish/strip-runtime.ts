import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html } from 'parse5'
import { textOf } from './text-of.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element
type Parent = DefaultTreeAdapterTypes.ParentNode

/**
 * Takes the framework's client runtime out of a page that Next drew, or a part of one, in place: scripts, preloads of scripts, React's
 * comments and markers. What readers get is the HTML alone.
 * @param own texts of the inline scripts, and addresses of the others, that are the site's or that it has switched
 * on, and stay
 * @throws Error where the page holds a script that is neither the framework's nor data, or content that only the
 * framework's script would put in its place
 */
export function stripRuntime(tree: DefaultTreeAdapterTypes.ParentNode, own: readonly string[] = []): void {
  strip(tree, own)
}

function strip(parent: Parent, own: readonly string[]): void {
  for (const child of [...parent.childNodes]) {
    if (
      defaultTreeAdapter.isCommentNode(child) ||
      (defaultTreeAdapter.isElementNode(child) && isRuntime(child, own))
    ) {
      defaultTreeAdapter.detachNode(child)
      continue
    }
    if (!defaultTreeAdapter.isElementNode(child)) continue
    if (child.tagName === 'template' || attribute(child, 'id')?.startsWith('S:')) {
      throw new Error('it holds content that only a script would show (a Suspense boundary).')
    }
    child.attrs = child.attrs.filter(({ name }) => name !== 'data-precedence')
    strip(child, own)
  }
}

function isRuntime(element: Element, own: readonly string[]): boolean {
  if (element.tagName === 'script') return isRuntimeScript(element, own)
  if (element.tagName === 'link') {
    const rel = attribute(element, 'rel')
    return rel === 'modulepreload' || (rel === 'preload' && attribute(element, 'as') === 'script')
  }
  // React leaves an empty holder at the start of the body where streamed metadata would have gone.
  return (
    element.tagName === 'div' &&
    attribute(element, 'hidden') !== undefined &&
    element.childNodes.every(isMarkerComment)
  )
}

function isRuntimeScript(script: Element, own: readonly string[]): boolean {
  const type = attribute(script, 'type')
  if (type === 'application/ld+json' || type === 'speculationrules') return false
  const src = attribute(script, 'src')
  if (src !== undefined) {
    if (src.includes('/_next/static/')) return true
    if (own.includes(src)) return false
    throw new Error(`it loads a script this site does not know: ${src}`)
  }
  const text = textOf(script)
  if (own.includes(text)) return false
  if (
    attribute(script, 'id') === '_R_' ||
    /^(?:\(?self\.__next_[a-z]+\b|\$R[A-Z]|requestAnimationFrame\(function\(\)\{\$RT)/.test(text)
  ) {
    return true
  }
  throw new Error(`it holds a script this site does not know: ${text.slice(0, 80)}`)
}

function isMarkerComment(node: Node): boolean {
  return defaultTreeAdapter.isCommentNode(node)
}

function attribute(element: Element, name: string): string | undefined {
  if (element.namespaceURI !== html.NS.HTML) return undefined
  return element.attrs.find((attr) => attr.name === name)?.value
}
