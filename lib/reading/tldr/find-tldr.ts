import type { Code, Root, RootContent } from 'mdast'
import { parseMarkdown } from '../../markdown/parse-markdown.ts'
import { itemsInBox } from './items-in-box.ts'
import { itemsInFlow } from './items-in-flow.ts'
import { opensWithMarker } from './marker.ts'
import { withDefinitions } from './with-definitions.ts'

/** A TLDR among the blocks of a Markdown text. */
export interface TldrBlock {
  /** Takeaways as Markdown. */
  items: string[]
  /** Where the TLDR itself begins. */
  offset: number
  /** What to take out: the TLDR, and a rule (`<hr>`) directly before or after it. */
  start: number
  end: number
}

/** Finds the first TLDR among a text's top-level blocks; one that cannot be taken whole is none. */
export function findTldr(text: string): TldrBlock | undefined {
  const marker = /TL[ ;:,/]{0,3}DR/i.exec(text)
  if (!marker) return undefined
  // Parsing is what reading a series takes its time for, and a TLDR stands near the top.
  const cut = text.indexOf('\n', marker.index + 2_000)
  const found = cut === -1 ? undefined : firstOf(text.slice(0, cut))
  return found?.final ? found : firstOf(text)
}

/** `final` if more text below would change nothing: two more blocks follow, and no link waits for its definition. */
function firstOf(text: string): (TldrBlock & { final: boolean }) | undefined {
  const tree = parseMarkdown(withPlainRules(text))
  const blocks = tree.children
  for (const [index, block] of blocks.entries()) {
    const found = takeawaysAt(blocks, index, text)
    if (!found) continue
    const { items, offset, next } = found
    const before = blocks[index - 1]
    const after = blocks[next]
    const whole = offset === startOf(block)
    return {
      items: items.map((item) => withDefinitions(item, tree, text)),
      offset,
      start: whole && before?.type === 'thematicBreak' ? startOf(before) : offset,
      end: endOf(after?.type === 'thematicBreak' ? after : blocks[next - 1]),
      final: next + 1 < blocks.length && !items.some((item) => item.includes('[')),
    }
  }
  return undefined
}

/** To CommonMark the lines below `<hr>` are HTML up to a blank one; to Jekyll, and its writers, they are Markdown. */
function withPlainRules(text: string): string {
  return text.replace(/^( {0,3})<hr\s*\/?>(?=[ \t]*$)/gim, (tag, indent) => `${indent}***`.padEnd(tag.length))
}

function takeawaysAt(blocks: Root['children'], index: number, text: string) {
  const block = blocks[index]
  if (block?.type !== 'code' && block?.type !== 'blockquote') return itemsInFlow(blocks, index, text)
  const box = block.type === 'code' ? codeText(block) : quotedText(text.slice(startOf(block), endOf(block)))
  const items = box === undefined ? undefined : itemsInBox(box)
  return items && { items, offset: startOf(block), next: index + 1 }
}

/** A code block as Markdown of its own. An info string "TLDR" counts as its first line; a programme is none. */
function codeText({ lang, meta, value }: Code): string | undefined {
  const info = `${lang ?? ''} ${meta ?? ''}`.trim()
  if (opensWithMarker(info)) return `${info}\n${value}`
  return /^(?:te?xt|plain(?:text)?|md|markdown)?$/i.test(info) ? value : undefined
}

function quotedText(quotation: string): string {
  return quotation.replace(/^ {0,3}> ?/gm, '')
}

function startOf(node: RootContent): number {
  return node.position?.start.offset ?? 0
}

function endOf(node: RootContent | undefined): number {
  return node?.position?.end.offset ?? 0
}
