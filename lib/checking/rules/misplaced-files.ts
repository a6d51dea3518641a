import type { Problem } from '../../reading/problem.ts'
import { problemAt, type SourceFile } from '../../reading/source-file.ts'
import { contentFileKind } from '../content-file-kind.ts'

/** A file that nothing reads would vanish in silence. */
export function misplacedFiles(files: SourceFile[]): Problem[] {
  return files
    .filter((file) => contentFileKind(file.path) === 'misplaced')
    .map((file) =>
      problemAt(file, 0, {
        rule: 'misplaced-file',
        severity: 'error',
        message: 'Nothing reads this file.',
        mend: mendFor(file.path),
      }),
    )
}

function mendFor(path: string): string {
  if (/^about\.\w+$/i.test(path)) return 'Name it about.md.'
  if (/\.ya?ml$/i.test(path))
    return `Name it question${/sets?\.\w+$/i.test(path) ? '-sets' : 's'}.yml, at the top of the content folder.`
  const name = path
    .split('/')
    .at(-1)
    ?.replace(/\.\w+$/, '.md')
  return `If it is an interview, name it interviews/${name}; if it is a note, README.md.`
}
