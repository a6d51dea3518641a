import { imageManifest } from './image-manifest.ts'
import { isRemoteImage } from './is-remote-image.ts'
import type { PreparedPicture } from './prepared-picture.ts'

/**
 * The prepared form of a picture.
 * @param sourcePath of the Markdown file that shows it, below CONTENT_DIR
 * @param path as that file gives it, decoded
 * @returns undefined where there is no such picture
 */
export function findPicture(sourcePath: string, path: string): PreparedPicture | undefined {
  if (isRemoteImage(path)) return { src: path, sources: [] }
  const { references, pictures } = imageManifest()
  const key = references[sourcePath]?.[path]
  return key === undefined ? undefined : pictures[key]
}
