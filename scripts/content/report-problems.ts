import type { Problem } from '../../lib/reading/problem.ts'
import { problemLines } from './problem-lines.ts'

/** Prints all problems and a closing count. @returns how many are errors */
export function reportProblems(problems: Problem[], contentDir: string): number {
  for (const line of problemLines(problems, contentDir)) console.log(line)
  return problems.filter(({ severity }) => severity === 'error').length
}
