import { visit } from '../../markdown/visit.ts'
import type { Problem } from '../problem.ts'
import { problemAt } from '../source-file.ts'
import type { TextFacts } from './text-facts.ts'

/** Signs of another site's templates, which readers would see as they stand: Liquid's tags, kramdown's attributes. */
export function leftoverProblems({ file, body, tree, offsetInFile }: TextFacts): Problem[] {
  const found = [...body.matchAll(leftover)]
  if (found.length === 0) return []
  const code: { start: number; end: number }[] = []
  visit(tree, ({ type, position }) => {
    if (type === 'code' || type === 'inlineCode' || type === 'html')
      code.push({ start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 })
  })
  return found
    .filter(({ index }) => !code.some(({ start, end }) => index >= start && index < end))
    .map(({ 0: written, index }) =>
      problemAt(file, offsetInFile(index), {
        rule: 'template-leftover',
        severity: 'warning',
        message: `“${written.replace(/\s+/g, ' ').slice(0, 60)}” is shown as it stands: no template is filled in here.`,
        mend: 'Write what it stood for, or put it in `backticks` if it is meant to be seen.',
      }),
    )
}

const leftover =
  /\{%-?\s*[a-z_]+\b[^{}\n]*?-?%\}|\{\{-?\s*[a-z_][^{}\n]*\}\}|\{:\s*(?:[.#][\w-]|[\w-]+=["'])[^{}\n]*\}/gi
