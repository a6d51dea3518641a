import type { Problem } from '../problem.ts'
import { problemAt, type SourceFile } from '../source-file.ts'

/**
 * Two versions of a file that Git could not join, and that nobody joined yet. What else seems wrong with such a
 * file follows from that.
 * @see https://git-scm.com/docs/git-merge#_how_conflicts_are_presented
 */
export function conflictProblems(file: SourceFile): Problem[] {
  return [...file.text.matchAll(conflict)]
    .filter(({ index }) => !isFenced(file.text, index))
    .map(({ index }) =>
      problemAt(file, index, {
        rule: 'merge-conflict',
        severity: 'error',
        message: 'Git could not join two versions of these lines.',
        mend: 'Keep what is right, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
      }),
    )
}

const conflict = /^<{7} [^\n]+\n(?:(?!<{7} |={7}\n)[^\n]*\n)*={7}\n(?:(?!<{7} |>{7} )[^\n]*\n)*>{7} [^\n]+$/gm

/** An interview about Git may show a conflict as code. */
function isFenced(text: string, offset: number): boolean {
  return [...text.slice(0, offset).matchAll(/^ {0,3}(?:`{3}|~{3})/gm)].length % 2 === 1
}
