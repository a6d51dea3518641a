import { readFile } from 'node:fs/promises'
import { readNames } from '../../lib/anonymity/deny-list.ts'
import { type NameSearch, nameSearch } from '../../lib/anonymity/name-search.ts'
import { errorCode } from '../../lib/error-code.ts'

/** Names that must not be published, ready to be searched for. */
export interface DeniedNames extends NameSearch {
  people: number
}

/**
 * Reads the names that must not be published: from ANONYMITY_DENYLIST (the names, or the path of a file that holds
 * them) and from `anonymity-denylist.txt`, which git ignores. No message ever says a name.
 * @returns undefined where there is no list
 * @throws Error where a list is named that is not there, or where a line is too short to search for
 */
export async function readDenyList(
  given = process.env.ANONYMITY_DENYLIST,
  file = denyListFile,
): Promise<DeniedNames | undefined> {
  const isPath = given !== undefined && /^[^\r\n]*(?:[/\\][^\r\n]*|\.txt)$/.test(given.trim())
  const sources = [
    { name: file, text: await textOf(file) },
    isPath
      ? { name: 'the file that ANONYMITY_DENYLIST names', text: (await textOf(given.trim())) ?? missing() }
      : { name: 'ANONYMITY_DENYLIST', text: given },
  ]
  const lists = sources.map(({ name, text = '' }) => ({ name, ...readNames(text) }))
  for (const { name, tooShort } of lists) {
    if (tooShort.length === 0) continue
    throw new Error(
      `In ${name}, line ${tooShort.join(', ')} holds a spelling of one letter, which stands everywhere.  → Write a whole name.`,
    )
  }
  const spellings = lists.flatMap((list) => list.spellings)
  if (spellings.length === 0) return undefined
  return { ...nameSearch(spellings), people: lists.reduce((sum, { people }) => sum + people, 0) }
}

/** In the project's folder, and in .gitignore. */
export const denyListFile = 'anonymity-denylist.txt'

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(String(errorCode(error)))) return undefined
    throw error
  }
}

function missing(): never {
  throw new Error(
    'ANONYMITY_DENYLIST has the form of a path, but there is no such file.  → Mend the path, or write the names, one a line.',
  )
}
