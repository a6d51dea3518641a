import type { Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'

const processor = unified().use(rehypeStringify).freeze()

/** Writes an HTML tree as text. */
export function toHtml(tree: Root): string {
  return processor.stringify(tree)
}
