import type { Problem } from '../../lib/reading/problem.ts'
import { printable } from './printable.ts'

/**
 * One line for an editor: `path:line:column  rule  what is wrong  → how to mend`.
 * @param contentDir put before the path, so that a terminal can open it
 */
export function formatProblem(problem: Problem, contentDir: string): string {
  const { path, line, column, rule, severity, message, mend } = problem
  const label = severity === 'warning' ? `${rule} (warning)` : rule
  return printable(`${contentDir}/${path}:${line}:${column}  ${label}  ${message}  → ${mend}`)
}
