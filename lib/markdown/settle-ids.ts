import type { Element, Root } from 'hast'
import { sanitizeSchema } from './sanitize-schema.ts'
import { visit } from './visit.ts'

const prefix = sanitizeSchema.clobberPrefix ?? ''

/**
 * Gives the renderer's own elements their ids, drops an id that is already taken, and points in-page links at the
 * prefixed ids of raw HTML. Changes the tree.
 */
export function settleIds(tree: Root): void {
  const taken = new Set<string>()
  visit(tree, 'element', (element) => {
    if (element.data?.ownId !== undefined) setId(element, element.data.ownId, taken)
  })
  visit(tree, 'element', (element) => {
    const { id } = element.properties
    if (id !== undefined && element.data?.ownId === undefined) setId(element, String(id), taken)
  })
  visit(tree, 'element', ({ properties }) => {
    const { href, ariaDescribedBy } = properties
    if (typeof href === 'string' && href.startsWith('#'))
      properties.href = `#${settled(href.slice(1), taken)}`
    if (Array.isArray(ariaDescribedBy)) {
      properties.ariaDescribedBy = ariaDescribedBy.map((id) => settled(withoutPrefix(String(id)), taken))
    }
  })
}

function setId(element: Element, id: string, taken: Set<string>): void {
  if (taken.has(id)) {
    delete element.properties.id
  } else {
    element.properties.id = id
    taken.add(id)
  }
}

function settled(fragment: string, taken: Set<string>): string {
  return !taken.has(fragment) && taken.has(prefix + decoded(fragment)) ? prefix + fragment : fragment
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

function withoutPrefix(id: string): string {
  return id.startsWith(prefix) ? id.slice(prefix.length) : id
}
