import { readdir, realpath } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/**
 * Symbolic links below a folder that lead out of it, or nowhere: whoever copies the folder would copy what is not in it.
 * @returns paths below the folder, with forward slashes, sorted; none where there is no folder
 */
export async function linksOut(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const links = entries.filter((entry) => entry.isSymbolicLink())
  if (links.length === 0) return []
  const root = await realpath(folder)
  const found = await Promise.all(
    links.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name)
      const real = await realpath(path).catch(() => undefined)
      const isInside = real !== undefined && relative(root, real).split(sep)[0] !== '..'
      return isInside ? [] : [relative(folder, path).replaceAll('\\', '/')]
    }),
  )
  return found.flat().sort()
}
