import type { Element, Root } from 'hast'
import type { PhrasingContent } from 'mdast'
import rehypeRemark, { type Options } from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

/** Writes a safe HTML tree as Markdown (CommonMark with GitHub's tables, task lists and footnotes). */
export function toMarkdown(tree: Root): string {
  const markdown = toTree.runSync(tree)
  return writer.stringify(markdown as Parameters<typeof writer.stringify>[0])
}

type Handle = NonNullable<Options['handlers']>[string]

// What Markdown has no sign for, and what reads wrongly without: 10⁶ would be 106.
const tagged: Handle = (state, node) => [
  { type: 'html', value: `<${node.tagName}>` },
  ...(state.all(node) as PhrasingContent[]),
  { type: 'html', value: `</${node.tagName}>` },
]

const handlers: Record<string, Handle> = {
  ...Object.fromEntries(['sub', 'ruby', 'rp', 'rt', 'kbd', 'mark', 'ins'].map((name) => [name, tagged])),
  // The renderer wrote `<sup><a data-footnote-ref>` and, at the end, a list of the notes: they become notes again.
  sup(state, node, parent) {
    const [link] = node.children
    if (link?.type === 'element' && 'dataFootnoteRef' in link.properties) {
      const identifier = noteOf(link.properties.href)
      return { type: 'footnoteReference', identifier, label: identifier }
    }
    return tagged(state, node, parent)
  },
  section(state, node) {
    if (!('dataFootnotes' in node.properties)) return state.toFlow(state.all(node))
    const list = node.children.find(
      (child): child is Element => child.type === 'element' && child.tagName === 'ol',
    )
    const notes = (list?.children ?? []).filter((child): child is Element => child.type === 'element')
    return notes.map((note) => ({
      type: 'footnoteDefinition' as const,
      identifier: noteOf(note.properties.id),
      label: noteOf(note.properties.id),
      children: state.toFlow(state.all(note)),
    }))
  },
  a(state, node) {
    if ('dataFootnoteBackref' in node.properties) return undefined
    const url = String(node.properties.href ?? '')
    const title = node.properties.title
    const children = state.all(node) as never
    return { type: 'link', url, title: title === undefined ? null : String(title), children }
  },
}

const toTree = unified().use(rehypeRemark, { handlers, newlines: false }).freeze()
const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', fences: true, incrementListMarker: true })
  .freeze()

/** A note's own name, out of the address or id that the renderer made of it. */
function noteOf(address: unknown): string {
  const name = String(address ?? '').replace(/^.*?fn-/, '')
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
