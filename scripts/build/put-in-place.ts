import { existsSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * Lets a finished site take the place of the one before it. Folders are renamed, nothing is copied: whoever looks at
 * `out` finds the one or the other, whole, but for the instant between two renamings; a build that is ended in that
 * instant is mended by `bringBack`.
 * @param made the finished site, on the same disk as `out`
 */
export function putInPlace(made: string, out: string): void {
  rmSync(previousSite, { recursive: true, force: true })
  if (isThere(out)) renameSync(out, previousSite)
  renameSync(made, out)
  tellHost(out)
  rmSync(previousSite, { recursive: true, force: true })
}

/** Puts the previous site back where a build was ended between the two renamings. */
export function bringBack(out: string): void {
  if (!isThere(out) && existsSync(previousSite)) renameSync(previousSite, out)
}

const previousSite = '.content/previous-site'

/** Vercel asks Next's own note where the export is. */
function tellHost(out: string): void {
  if (!existsSync(note)) return
  const told = JSON.parse(readFileSync(note, 'utf8'))
  writeFileSync(note, JSON.stringify({ ...told, outDirectory: resolve(out) }))
}

const note = '.next/export-detail.json'

/** Also where it is a symbolic link that leads nowhere. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}
