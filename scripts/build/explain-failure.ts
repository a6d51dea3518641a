import { isDiskFull } from './is-disk-full.ts'

/**
 * What to tell of an error that ended a command: its message, and, where the disk is at fault, one line that says so
 * and what to do.
 */
export function explainFailure(error: unknown, folder = '.'): string {
  const message = error instanceof Error ? error.message : String(error)
  // An error from another process keeps its words, but not its code.
  const [, code = '', path] =
    /\b(ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EMFILE)\b: .*?(?:'([^']*)'|$)/m.exec(message) ?? []
  const what = path ? `“${path}”` : 'a file'
  const explanation = explanations[code]
  if (explanation) return explanation(what)
  // A tool that runs beside has told in its own words, if at all.
  return isDiskFull(folder) ? `${message}\n${full('a file')}` : message
}

const full = (what: string) =>
  `The disk is full: ${what} could not be written.  → Make room and start again; out/ is as it was.`

const explanations: Record<string, (what: string) => string> = {
  ENOSPC: full,
  EDQUOT: full,
  EROFS: (what) =>
    `${what} stands on a disk that can only be read.  → Copy the project to one that can be written to; out/ is as it was.`,
  EACCES: forbidden,
  EPERM: forbidden,
  EMFILE: (what) =>
    `Too many files are open to open ${what}.  → Allow more of them (“ulimit -n 4096”), and start again.`,
}

function forbidden(what: string): string {
  return `${what} may not be read or written by this user.  → Give yourself the right to (“chown”, “chmod u+rw”); out/ is as it was.`
}
