import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { posix, relative, resolve, sep } from 'node:path'

/** A file of the old site. */
export interface SiteFile {
  /** Absolute. */
  file: string
  /** Of its bytes alone: says nothing of what it was called. */
  pictureName: string | undefined
}

/** Finds a file of the old site by its path there, without a leading slash; undefined where there is none. */
export type FindSiteFile = (path: string) => SiteFile | undefined

/**
 * Looks files up below a folder, and nowhere else. A picture's name here is made of its content: old names often say
 * who is in the picture.
 */
export function siteFiles(root: string): FindSiteFile {
  const known = new Map<string, SiteFile | undefined>()
  return (path) => {
    const file = resolve(root, posix.normalize(path))
    if (!known.has(file)) known.set(file, look(root, file))
    return known.get(file)
  }
}

function look(root: string, file: string): SiteFile | undefined {
  const below = relative(root, file)
  if (below === '' || below === '..' || below.startsWith(`..${sep}`) || !existsSync(file)) return undefined
  if (!statSync(file).isFile()) return undefined
  const extension = /\.(jpe?g|png|gif|webp|avif|svg|tiff?|heic|bmp)$/i.exec(file)?.[1]?.toLowerCase()
  if (extension === undefined) return { file, pictureName: undefined }
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16)
  return { file, pictureName: `${hash}.${extension === 'jpeg' ? 'jpg' : extension}` }
}
