import type { Link, Nodes, Paragraph, Root, Text } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import remarkSmartypants from 'remark-smartypants'
import { unified } from 'unified'
import { visit } from './visit.ts'

const processor = unified().use(remarkSmartypants).freeze()

/** Characters the plugin gets at once; a single paragraph beyond that stays as written. */
const longest = 20_000

/**
 * Turns straight quotes, `--` and `...` of a tree into typographic ones; Chinese, Japanese and Korean texts, code
 * and addresses stay as written. Changes the tree.
 */
export function smartPunctuation(tree: Root, lang: string): void {
  if (/^(ja|zh|ko)\b/i.test(lang)) return
  const blocks = blocksToChange(tree)
  if (blocks.length === 0) return
  const kept = blocks.flatMap(wordsToKeep)
  // The plugin passes over inline code, yet counts it as words when it pairs quotes: the right thing for these too.
  for (const node of kept) Object.assign(node, { type: 'inlineCode' })
  for (const batch of batches(blocks)) processor.runSync({ type: 'root', children: batch } as Root)
  for (const node of kept) Object.assign(node, { type: 'text' })
}

/** The plugin takes 4 ms for 6 KB, more than parsing does, so it gets only the blocks that need it. */
function blocksToChange(tree: Root): Paragraph[] {
  const blocks: Paragraph[] = []
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return
    let found = false
    visit(node, 'text', ({ value }) => {
      found ||= /['"]|--|``|\.[ .]?\./.test(value)
    })
    // All three hold phrasing; the plugin treats them alike.
    if (found) blocks.push(node as Paragraph)
  })
  return blocks
}

/** The plugin joins all it gets into one string, in time quadratic in its sentences; quotes pair within a block. */
function batches(blocks: Paragraph[]): Paragraph[][] {
  const found: Paragraph[][] = []
  let room = 0
  for (const block of blocks) {
    const length = plainText(block).length
    if (length > longest) continue
    if (length > room) {
      found.push([])
      room = longest
    }
    found.at(-1)?.push(block)
    room -= length
  }
  return found
}

function wordsToKeep(block: Paragraph): Text[] {
  const kept: Text[] = []
  visit(block, (node) => {
    if (!('children' in node)) return
    if (node.type === 'link' && isBareAddress(node)) keepAll(node, kept)
    let codeDepth = 0
    for (const child of node.children) {
      if (child.type === 'html') codeDepth = Math.max(0, codeDepth + codeTag(child.value))
      else if (codeDepth > 0) keepAll(child, kept)
    }
  })
  return kept
}

/** `<https://example.org/a--b>` or the same without brackets, not `[a link](…)`. */
function isBareAddress({ url, children: [first, second] }: Link): boolean {
  return first?.type === 'text' && second === undefined && url.endsWith(first.value)
}

/** Raw tags and the text between them are siblings in a Markdown tree. */
function codeTag(html: string): number {
  if (/^<(code|kbd|samp|tt|var|pre|script|style)\b/i.test(html)) return 1
  return /^<\/(code|kbd|samp|tt|var|pre|script|style)\b/i.test(html) ? -1 : 0
}

function keepAll(node: Nodes, kept: Text[]): void {
  visit(node, 'text', (text) => {
    kept.push(text)
  })
}
