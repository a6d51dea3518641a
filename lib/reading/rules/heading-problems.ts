import { visit } from '../../markdown/visit.ts'
import type { Problem } from '../problem.ts'
import { problemAt } from '../source-file.ts'
import type { TextFacts } from './text-facts.ts'

/** A heading that skips a level: who reads by headings would look for the one between. */
export function headingProblems({ file, tree, offsetInFile }: TextFacts): Problem[] {
  const problems: Problem[] = []
  let above: number | undefined
  visit(tree, 'heading', ({ depth, position }) => {
    if (above !== undefined && depth > above + 1) {
      problems.push(
        problemAt(file, offsetInFile(position?.start.offset ?? 0), {
          rule: 'heading-order',
          severity: 'warning',
          message: `The heading is of level ${depth}, the one above it of level ${above}.`,
          mend: `Begin it with ${'#'.repeat(above + 1)}, or set a heading between the two.`,
        }),
      )
    }
    above = depth
  })
  return problems
}
