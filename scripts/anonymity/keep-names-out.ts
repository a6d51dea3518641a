import { rm } from 'node:fs/promises'
import { maskedPath } from './masked-path.ts'
import { namedFiles } from './named-files.ts'
import type { DeniedNames } from './read-deny-list.ts'

/**
 * Searches a built site for names that must not be published. Where one is found, or the search fails, the whole site
 * is removed, and the one before it as well, which may name the same person: either could be deployed by mistake.
 * @param made the folder of the site
 * @param out where it is to stand, and where an earlier one may stand
 * @returns a line that says so where nothing was found; undefined without a list
 * @throws Error naming the files, not the names
 */
export async function keepNamesOut(
  made: string,
  names: DeniedNames | undefined,
  out = made,
): Promise<string | undefined> {
  if (!names) return undefined
  try {
    const found = await namedFiles(made, names)
    if (found.length === 0) {
      return `Deny-list: ${names.people} ${names.people === 1 ? 'person' : 'people'}, named nowhere in ${out}/.`
    }
    const files = found.map(
      ({ path, inTexts }) => `  ${out}/${maskedPath(path, names)}${inTexts ? '' : '  (its own name)'}`,
    )
    throw new Error(
      [
        `A name of the deny-list stands in ${files.length === 1 ? 'a file' : `${files.length} files`}, so ${out}/ was removed:`,
        ...files.slice(0, mostShown),
        ...(files.length > mostShown ? [`  and ${files.length - mostShown} more`] : []),
      ].join('\n'),
    )
  } catch (error) {
    for (const site of [made, out]) await rm(site, { recursive: true, force: true })
    throw error
  }
}

const mostShown = 20
