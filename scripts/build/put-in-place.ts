import { existsSync, lstatSync, renameSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'

/**
 * Lets a finished site take the place of the one before it. Folders are renamed, nothing is copied: whoever looks at
 * `out` finds the one or the other, whole, but for the instant between two renamings; a build that is ended in that
 * instant is mended by `bringBack`.
 * @param made the finished site, on the same disk as `out`
 */
export async function putInPlace(made: string, out: string): Promise<void> {
  await rm(previousSite, { recursive: true, force: true })
  if (isThere(out)) renameSync(out, previousSite)
  renameSync(made, out)
  tellHost(out)
  // Many at once: one after the other, the files of a long series take a second more.
  await rm(previousSite, { recursive: true, force: true })
}

/** Puts the previous site back where a build was ended between the two renamings. */
export function bringBack(out: string): void {
  if (!isThere(out) && existsSync(previousSite)) renameSync(previousSite, out)
}

const previousSite = '.content/previous-site'

/** Where this note of Next's is, Vercel takes the files it names for the site, and asks Next for its headers alone. */
function tellHost(out: string): void {
  const note = { version: 1, success: true, outDirectory: resolve(out) }
  writeFileSync('.next/export-detail.json', JSON.stringify(note))
}

/** Also where it is a symbolic link that leads nowhere. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}
