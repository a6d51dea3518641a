import type { Problem } from '../reading/problem.ts'
import { problemAt, type SourceFile } from '../reading/source-file.ts'
import { addressKey } from './address-key.ts'
import { readOldPath } from './read-old-path.ts'

/** One line of the list of published addresses. */
export interface PublishedAddress {
  /** As written. */
  path: string
  key: string
  offset: number
}

/** Reads `published-urls.txt`: one path a line, `#` for comments. */
export function publishedList(file: SourceFile): { addresses: PublishedAddress[]; problems: Problem[] } {
  const addresses: PublishedAddress[] = []
  const problems: Problem[] = []
  for (const { 0: line, index } of file.text.matchAll(/[^\n]+/g)) {
    const path = line.trim()
    if (path === '' || path.startsWith('#')) continue
    const offset = index + line.indexOf(path)
    const read = readOldPath(path)
    if (typeof read === 'string') addresses.push({ path, key: addressKey(read), offset })
    else
      problems.push(
        problemAt(file, offset, {
          rule: 'published-address',
          severity: 'error',
          message: `“${path}” ${read.fault}.`,
          mend: read.mend,
        }),
      )
  }
  return { addresses, problems }
}
