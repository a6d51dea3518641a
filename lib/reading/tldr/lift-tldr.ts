import type { Blockquote, Code, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { parseMarkdown } from '../../markdown/parse-markdown.ts'
import { itemsInBox } from './items-in-box.ts'
import { itemsInFlow } from './items-in-flow.ts'
import { opensWithMarker } from './marker.ts'

/** A text with its TLDR taken out. */
export interface LiftedTldr {
  /** Takeaways as Markdown; empty where the text has none. */
  items: string[]
  /** The text without the block, and without a rule (`<hr>`) directly before or after it. */
  rest: string
  /** Offset of the block in the text; 0 where there is none. */
  offset: number
}

/**
 * Finds the first TLDR among a Markdown text's top-level blocks: a fenced or indented block, a blockquote, or a
 * paragraph or heading followed by a list. A block it cannot take whole stays where it is.
 */
export function liftTldr(text: string, tree: Root = parseMarkdown(text)): LiftedTldr {
  const blocks = tree.children
  for (const [index, block] of blocks.entries()) {
    const found = takeawaysAt(blocks, index, text)
    if (!found) continue
    const before = blocks[index - 1]
    const after = blocks[found.next]
    const whole = found.offset === startOf(block)
    const start = whole && isRule(before) ? startOf(before) : found.offset
    const end = isRule(after) ? endOf(after) : endOf(blocks[found.next - 1])
    return {
      items: found.items.map((item) => withDefinitions(item, tree, text)),
      rest: `${text.slice(0, start).trimEnd()}\n\n${text.slice(end).replace(/^[ \t]*\n+/, '')}`.replace(
        /^\s*\n/,
        '',
      ),
      offset: found.offset,
    }
  }
  return { items: [], rest: text, offset: 0 }
}

interface Found {
  items: string[]
  offset: number
  /** Index of the first block that is not part of the TLDR. */
  next: number
}

function takeawaysAt(blocks: RootContent[], index: number, text: string): Found | undefined {
  const block = blocks[index]
  if (block?.type === 'code' || block?.type === 'blockquote') {
    const items = itemsInBox(boxText(block, text))
    return items && { items, offset: startOf(block), next: index + 1 }
  }
  return itemsInFlow(blocks, index, text)
}

/** What stands in the box, as Markdown of its own. An info string "TLDR" counts as its first line. */
function boxText(block: Code | Blockquote, text: string): string {
  if (block.type === 'code') {
    return block.lang && opensWithMarker(block.lang) ? `${block.lang}\n${block.value}` : block.value
  }
  return text.slice(startOf(block), endOf(block)).replace(/^ {0,3}> ?/gm, '')
}

/** An item leaves the text behind, so the link definitions it refers to go along. */
function withDefinitions(item: string, tree: Root, text: string): string {
  if (!item.includes('[')) return item
  const needed: string[] = []
  visit(tree, 'definition', (node) => {
    const label = node.label ?? node.identifier
    if (item.toLowerCase().includes(`[${label.toLowerCase()}]`))
      needed.push(text.slice(startOf(node), endOf(node)))
  })
  return needed.length > 0 ? `${item}\n\n${needed.join('\n')}` : item
}

function isRule(block: RootContent | undefined): block is RootContent {
  return block?.type === 'thematicBreak' || (block?.type === 'html' && /^<hr\s*\/?>\s*$/i.test(block.value))
}

function startOf(node: RootContent): number {
  return node.position?.start.offset ?? 0
}

function endOf(node: RootContent | undefined): number {
  return node?.position?.end.offset ?? 0
}
