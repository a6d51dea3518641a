import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { filesBelow } from '../files/files-below.ts'

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
