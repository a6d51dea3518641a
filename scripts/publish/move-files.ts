import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

/**
 * Moves every file below a folder to the same place below another one, and removes the first folder.
 * @throws Error naming a file that stands there already: two would claim one address
 */
export async function moveFiles(from: string, to: string): Promise<void> {
  const there = new Set(await filesBelow(to))
  for (const path of await filesBelow(from)) {
    if (there.has(path)) throw new Error(`/${path} stands in public/ already: rename that file.`)
    await mkdir(dirname(join(to, path)), { recursive: true })
    await rename(join(from, path), join(to, path))
  }
  await rm(from, { recursive: true, force: true })
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}
