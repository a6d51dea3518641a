import { realpath } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { errorCode } from '../../lib/error-code.ts'
import { imagePlaces } from '../../lib/images/image-places.ts'

/** The folders in which a picture may stand. */
export interface ImageFolders {
  contentDir: string
  publicDir: string
}

/** Where a picture stands, or why it cannot be used. */
export type FoundImage = { file: string } | { failure: 'missing' | 'outside' | 'unreadable' }

/**
 * Finds a picture's file. Nothing outside of the two folders is looked at, whether the path or a symbolic link
 * leads there.
 * @param sourcePath of the Markdown file that shows it, below CONTENT_DIR
 */
export async function findImage(
  sourcePath: string,
  path: string,
  { contentDir, publicDir }: ImageFolders,
): Promise<FoundImage> {
  if (path === '') return { failure: 'missing' }
  const roots = { content: contentDir, public: publicDir }
  const places = imagePlaces(sourcePath, path)
  const inside = places.filter((place) => !/^\.\.(?:\/|$)/.test(place.path))
  for (const place of inside) {
    const found = await realPath(join(roots[place.root], place.path))
    if (found === undefined) continue
    if ('failure' in found) return found
    return (await isBelow(found.file, Object.values(roots))) ? found : { failure: 'outside' }
  }
  return { failure: inside.length < places.length && places[0] !== inside[0] ? 'outside' : 'missing' }
}

async function realPath(path: string): Promise<FoundImage | undefined> {
  try {
    return { file: await realpath(path) }
  } catch (error) {
    const code = errorCode(error)
    return code === 'EACCES' || code === 'EPERM' || code === 'ELOOP' ? { failure: 'unreadable' } : undefined
  }
}

async function isBelow(file: string, folders: string[]): Promise<boolean> {
  for (const folder of folders) {
    const real = await realPath(folder)
    if (real === undefined || 'failure' in real) continue
    const path = relative(real.file, file)
    if (path !== '..' && !path.startsWith(`..${sep}`) && !/^[a-z]:/i.test(path)) return true
  }
  return false
}
