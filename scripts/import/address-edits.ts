import type { Nodes } from 'mdast'
import { visit } from '../../lib/markdown/visit.ts'
import type { Edit } from './edit-text.ts'
import { parsedMarkdown } from './parsed-markdown.ts'

/** An address that a text shows or links to, as written there. */
export interface WrittenAddress {
  address: string
  kind: 'picture' | 'link'
  offset: number
}

/**
 * Replaces addresses in a Markdown text: of pictures and links, their definitions, and of raw HTML.
 * @param replace gives the new address, or undefined to leave it as it stands
 */
export function addressEdits(text: string, replace: (written: WrittenAddress) => string | undefined): Edit[] {
  if (!/\]\(|\]:|<[a-z]/i.test(text)) return []
  const tree = parsedMarkdown(text)
  const shown = new Set<string>()
  visit(tree, 'imageReference', ({ identifier }) => {
    shown.add(identifier)
  })
  const edits: Edit[] = []
  visit(tree, (node) => {
    for (const place of placesIn(node, text)) {
      const picture = node.type === 'image' || (node.type === 'definition' && shown.has(node.identifier))
      const kind = node.type === 'html' ? place.kind : picture ? 'picture' : 'link'
      const replacement = replace({ address: place.address, kind, offset: place.start })
      if (replacement !== undefined && replacement !== place.address)
        edits.push({ start: place.start, end: place.end, text: replacement })
    }
  })
  return edits
}

interface Place {
  address: string
  kind: WrittenAddress['kind']
  start: number
  end: number
}

function placesIn(node: Nodes, text: string): Place[] {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  if (node.type === 'html') return inHtml(text.slice(start, end), start)
  if (node.type === 'definition') return destination(/\]:[ \t]*\n?[ \t]*(<[^>\n]*>|\S+)/g, text, start, end)
  if (node.type !== 'image' && node.type !== 'link') return []
  const label = node.type === 'link' ? (node.children.at(-1)?.position?.end.offset ?? start) : start
  return destination(/\]\([ \t]*\n?[ \t]*(<[^>\n]*>|(?:\\.|\([^()\s]*\)|[^\s()\\])+)/g, text, label, end)
}

/** The last match is the destination: a label may hold brackets of its own. */
function destination(pattern: RegExp, text: string, from: number, end: number): Place[] {
  const match = [...text.slice(from, end).matchAll(pattern)].at(-1)
  const written = match?.[1]
  if (!match || written === undefined) return []
  const inner = written.startsWith('<') ? written.slice(1, -1) : written
  const start = from + match.index + match[0].length - written.length + (written.startsWith('<') ? 1 : 0)
  return [{ address: inner, kind: 'link', start, end: start + inner.length }]
}

function inHtml(html: string, offset: number): Place[] {
  return [...html.matchAll(/(?<=[\s"'])(src|href)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/gi)].map((match) => {
    const written = match[2] ?? ''
    const quoted = /^["']/.test(written) ? 1 : 0
    const address = written.slice(quoted, written.length - quoted)
    const start = offset + match.index + match[0].length - written.length + quoted
    return {
      address,
      kind: /^src$/i.test(match[1] ?? '') ? 'picture' : 'link',
      start,
      end: start + address.length,
    }
  })
}
