import type { Nodes } from 'mdast'
import { visit } from '../../markdown/visit.ts'
import { isBlank } from '../is-blank.ts'
import type { Problem } from '../problem.ts'
import { problemAt } from '../source-file.ts'
import type { TextFacts } from './text-facts.ts'

/** A picture without words for those who do not see it. In HTML, `alt=""` says that it needs none. */
export function imageTextProblems({ file, body, tree, offsetInFile }: TextFacts): Problem[] {
  // Most texts have no picture.
  if (!/!\[|<img/i.test(body)) return []
  const problems: Problem[] = []
  visit(tree, (node) => {
    for (const offset of wordless(node, body)) {
      problems.push(
        problemAt(file, offsetInFile(offset), {
          rule: 'image-text',
          severity: 'warning',
          message: 'The picture has no words for those who cannot see it.',
          mend:
            node.type === 'html'
              ? 'Say what it shows: alt="…"; alt="" if it only decorates.'
              : 'Say between the brackets what it shows: ![Cranes at dawn](…).',
        }),
      )
    }
  })
  return problems
}

/** Offsets of the pictures of a node that say nothing. */
function wordless(node: Nodes, body: string): number[] {
  const start = node.position?.start.offset ?? 0
  if (node.type === 'image' || node.type === 'imageReference') return isBlank(node.alt ?? '') ? [start] : []
  if (node.type !== 'html') return []
  const source = withoutComments(body.slice(start, node.position?.end.offset))
  return [...source.matchAll(/<img\b[^<>]*>/gi)]
    .filter(([tag]) => !/\salt(?=[\s=>/])/i.test(tag))
    .map(({ index }) => start + index)
}

/** Comments become spaces. A pattern would look for the end of each one again that has none. */
function withoutComments(source: string): string {
  let shown = ''
  let at = 0
  for (let open = source.indexOf('<!--'); open !== -1; open = source.indexOf('<!--', at)) {
    const close = source.indexOf('-->', open + 4)
    if (close === -1) break
    shown += source.slice(at, open) + ' '.repeat(close + 3 - open)
    at = close + 3
  }
  return shown + source.slice(at)
}
