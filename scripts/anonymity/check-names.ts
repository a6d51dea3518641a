import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { NameSearch } from '../../lib/anonymity/name-search.ts'
import type { Problem } from '../../lib/reading/problem.ts'
import { problemAt, sourceFile } from '../../lib/reading/source-file.ts'
import type { ImageFolders } from '../images/find-image.ts'
import { maskedPath } from './masked-path.ts'
import { type NamedFile, namedFiles } from './named-files.ts'

/** Where the files of editors hold a name that must not be published. The names themselves are not said. */
export async function checkNames(
  names: NameSearch | undefined,
  { contentDir, publicDir }: ImageFolders,
): Promise<Problem[]> {
  if (!names) return []
  const problems: Problem[] = []
  for (const folder of [contentDir, publicDir]) {
    for (const file of await namedFiles(folder, names)) {
      const text = file.inTexts ? await readFile(join(folder, file.path), 'utf8') : ''
      const shown = maskedPath(posix.join(posix.relative(contentDir, folder), file.path), names)
      problems.push(...problemsOf(file, sourceFile(shown, text), names))
    }
  }
  return problems
}

function problemsOf(
  { inPath, inTexts }: NamedFile,
  source: ReturnType<typeof sourceFile>,
  names: NameSearch,
) {
  // In a picture's notes, or wrapped up twice, it has no place that an editor shows.
  const places = inTexts && !source.text.includes('\0') ? names.placesIn(source.text) : []
  const offsets = inTexts && places.length === 0 ? [0] : places.map(({ from }) => from)
  const say = (offset: number, message: string, mend: string) =>
    problemAt(source, offset, { rule: deniedName, severity: 'error', message, mend })
  return [
    ...(inPath ? [say(0, 'The file’s name holds a name of the deny-list.', 'Rename the file.')] : []),
    ...offsets.map((offset) =>
      say(
        offset,
        places.length > 0
          ? 'A name of the deny-list stands here.'
          : 'A name of the deny-list stands in this file.',
        places.length > 0 ? 'Take it out.' : 'Save it without notes (EXIF, XMP), or take the name out.',
      ),
    ),
  ]
}

/** The rule that the deny-list is. */
export const deniedName = 'denied-name'
