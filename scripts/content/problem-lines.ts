import type { Problem } from '../../lib/reading/problem.ts'
import { formatProblem } from './format-problem.ts'

/** All problems, one a line, and a closing count. */
export function problemLines(problems: Problem[], contentDir: string): string[] {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return [
    ...problems.map((problem) => formatProblem(problem, contentDir)),
    problems.length === 0
      ? `${contentDir}: nothing to mend.`
      : `${contentDir}: ${errors} errors, ${problems.length - errors} warnings.`,
  ]
}
