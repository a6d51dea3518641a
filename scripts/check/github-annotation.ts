import { relative } from 'node:path'
import type { Problem } from '../../lib/reading/problem.ts'

/**
 * A problem as a line that GitHub turns into a note on the changed line of a pull request.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubAnnotation(
  { path, line, column, rule, severity, message, mend }: Problem,
  contentDir: string,
): string {
  const file = relative('', `${contentDir}/${path}`).replaceAll('\\', '/')
  const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`
  return `::${severity} ${place}::${data(`${message} → ${mend}`)}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
