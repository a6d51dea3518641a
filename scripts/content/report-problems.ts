import type { Problem } from '../../lib/reading/problem.ts'
import { formatProblem } from './format-problem.ts'

/** Prints all problems and a closing count. @returns how many are errors */
export function reportProblems(problems: Problem[], contentDir: string): number {
  for (const problem of problems) console.log(formatProblem(problem, contentDir))
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const warnings = problems.length - errors
  console.log(
    problems.length === 0
      ? `${contentDir}: nothing to mend.`
      : `${contentDir}: ${errors} errors, ${warnings} warnings.`,
  )
  return errors
}
