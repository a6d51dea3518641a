import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { NameSearch } from '../../lib/anonymity/name-search.ts'
import { errorCode } from '../../lib/error-code.ts'
import { atMost } from '../workers/at-most.ts'
import { textsIn } from './texts-in.ts'
import { withWordsApart } from './with-words-apart.ts'

/** A file that names somebody, in its own name or in what it says. */
export interface NamedFile {
  /** Below the folder, with forward slashes; may hold the name. */
  path: string
  inPath: boolean
  inTexts: boolean
}

/** Searches every byte and every name of the files below a folder; a folder that is not there holds none. */
export async function namedFiles(folder: string, { isNamedIn }: NameSearch): Promise<NamedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  })
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort()
  const searched = await atMost(8, paths, async (path) => {
    // Opening thousands of small files without waiting takes half the time.
    const texts = await textsIn(bytesOf(join(folder, path)))
    const inPath = isNamedIn(path) || isNamedIn(withWordsApart(path))
    return { path, inPath, inTexts: texts.some(isNamedIn) }
  })
  return searched.filter(({ inPath, inTexts }) => inPath || inTexts)
}

/** A link that leads nowhere, or to a folder, has a name alone. */
function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    if (['ENOENT', 'EISDIR'].includes(String(errorCode(error)))) return Buffer.alloc(0)
    throw error
  }
}
