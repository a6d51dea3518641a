import type { Problem } from '../../lib/reading/problem.ts'

/** Puts problems in order of path, line and column. */
export function byPlace(a: Problem, b: Problem): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || a.column - b.column
}
