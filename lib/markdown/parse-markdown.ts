import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { isTangled } from './is-tangled.ts'
import { treeDepth } from './tree-depth.ts'

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

/** Everything behind the parser walks trees by recursion; no writer nests this deep. */
const deepest = 100

/**
 * Reads CommonMark with GitHub's extensions, positions included. Never throws: a source that the parser cannot
 * read in reasonable time or depth becomes one code block that holds it verbatim.
 */
export function parseMarkdown(source: string): Root {
  if (isTangled(source)) return verbatim(source)
  try {
    const tree = processor.parse(source)
    return treeDepth(tree) > deepest ? verbatim(source) : tree
  } catch (error) {
    // How deep the parser may recurse depends on how deep the caller already stands.
    if (error instanceof RangeError) return verbatim(source)
    throw error
  }
}

function verbatim(source: string): Root {
  const lines = source.split(/\r\n|\r|\n/)
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset: source.length },
  }
  return { type: 'root', children: [{ type: 'code', value: source, position }], position }
}
