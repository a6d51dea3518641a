import type { Problem } from '../../reading/problem.ts'
import { problemAt, type SourceFile } from '../../reading/source-file.ts'
import { contentFileKind } from '../content-file-kind.ts'

/** A Markdown file that nothing reads would vanish in silence. */
export function misplacedFiles(files: SourceFile[]): Problem[] {
  return files
    .filter((file) => contentFileKind(file.path) === 'misplaced')
    .map((file) =>
      problemAt(file, 0, {
        rule: 'misplaced-file',
        severity: 'error',
        message: 'Nothing reads this file.',
        mend: file.path.endsWith('.md')
          ? 'Move it to interviews/, or rename it README.md if it is a note.'
          : 'End its name with .md, in lower case.',
      }),
    )
}
