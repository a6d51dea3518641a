import type { Element, ElementContent, Root } from 'hast'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import { unified } from 'unified'
import { escapeBrokenHtml } from './escape-broken-html.ts'
import { sanitizeSchema } from './sanitize-schema.ts'
import { settleIds } from './settle-ids.ts'
import { visit } from './visit.ts'

/** Stands in an element that Markdown made and tells its id, on the way through the HTML parser. */
interface OwnId {
  type: 'ownId'
  tagName: string
  id: string
}

declare module 'hast' {
  interface ElementContentMap {
    ownId: OwnId
  }
  interface RootContentMap {
    ownId: OwnId
  }
  interface ElementData {
    /** Id given by this renderer, not by raw HTML. */
    ownId?: string
  }
}

const rawParser = unified()
  .use(rehypeRaw, { passThrough: ['ownId'] })
  .freeze()
const sanitizer = unified().use(rehypeSanitize, sanitizeSchema).freeze()

/**
 * Parses the raw HTML of a tree, removes what is not safe, and settles the ids. Ids present in the given tree are
 * the renderer's own (headings, footnotes) and come out as they are; raw HTML cannot forge one.
 */
export function sanitizeTree(tree: Root): Root {
  hideOwnIds(tree)
  // The HTML parser takes three times as long as the rest of this file.
  const parsed = holdsRawHtml(tree) ? parseRawHtml(tree) : tree
  findOwnIds(parsed)
  const safe = sanitizer.runSync(parsed)
  settleIds(safe)
  return safe
}

function parseRawHtml(tree: Root): Root {
  escapeBrokenHtml(tree)
  // The parser holds words in an unclosed table back until something other than words comes.
  tree.children.push({ type: 'comment', value: '' })
  return rawParser.runSync(tree)
}

function holdsRawHtml(tree: Root): boolean {
  let found = false
  visit(tree, 'raw', () => {
    found = true
    return false
  })
  return found
}

function hideOwnIds(tree: Root): void {
  visit(tree, 'element', (element) => {
    const { id } = element.properties
    if (id === undefined) return
    delete element.properties.id
    element.children.unshift({ type: 'ownId', tagName: element.tagName, id: String(id) })
  })
}

/** Unclosed raw tags may have wrapped the mark once more, so its element is the nearest of the name. */
function findOwnIds(parent: Root | Element, ancestors: Element[] = []): void {
  parent.children = (parent.children as ElementContent[]).filter((child) => {
    if (child.type === 'element') findOwnIds(child, [...ancestors, child])
    if (child.type !== 'ownId') return true
    const owner = ancestors.findLast(({ tagName }) => tagName === child.tagName)
    // The sanitizer keeps `data`, which no raw HTML can set.
    if (owner) owner.data = { ...owner.data, ownId: child.id } as Element['data']
    return false
  })
}
