import type { Element, Root } from 'hast'
import { toString as plainText } from 'hast-util-to-string'
import rehypeHighlight from 'rehype-highlight'
import { type Processor, unified } from 'unified'
import { visit } from './visit.ts'

/** Longer blocks are data rather than code, and some grammars take time quadratic in them: 4 s for twice as much. */
const longest = 10_000

/**
 * Colours code blocks by classes, where they name a language that is known; any other stays plain. Changes the tree.
 */
export function highlightCode(tree: Root): void {
  visit(tree, 'element', (pre) => {
    const [code] = pre.children
    if (pre.tagName !== 'pre' || code?.type !== 'element' || code.tagName !== 'code') return
    if (Array.isArray(code.properties.className) && plainText(code).length <= longest) highlight(pre, code)
  })
}

let highlighter: Processor<undefined, Root, Root> | undefined

function highlight(pre: Element, code: Element): void {
  // Registering the grammars takes time that most texts need not spend.
  highlighter ??= unified().use(rehypeHighlight).freeze() as unknown as typeof highlighter
  // A copy, since the plugin adds to the list itself, also where it then knows no such language.
  const className = [code.properties.className ?? []].flat() as string[]
  try {
    highlighter?.runSync({ type: 'root', children: [pre] })
  } catch {
    // A grammar that gives up leaves the block as it was.
  }
  if (!code.children.some((child) => child.type === 'element')) code.properties.className = className
}
