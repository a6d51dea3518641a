import type { Problem } from '../../lib/reading/problem.ts'
import { formatProblem } from './format-problem.ts'

/** All problems, one a line, and a closing count. */
export function problemLines(problems: Problem[], contentDir: string): string[] {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return [
    ...problems.map((problem) => formatProblem(problem, contentDir)),
    problems.length === 0
      ? `${contentDir}: nothing to mend.`
      : `${contentDir}: ${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}.`,
  ]
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
