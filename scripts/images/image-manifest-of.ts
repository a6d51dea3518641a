import { realpath } from 'node:fs/promises'
import { relative } from 'node:path'
import type { ImageManifest } from '../../lib/images/image-manifest.ts'
import type { CheckedImages } from './check-images.ts'
import type { ImageFolders } from './find-image.ts'
import type { CachedPicture } from './prepare-picture.ts'

/** Writes down which picture stands where; in one order, whatever was ready first. */
export async function imageManifestOf(
  sound: CheckedImages['sound'],
  pictures: Map<string, CachedPicture>,
  { publicDir }: ImageFolders,
): Promise<ImageManifest> {
  const manifest: ImageManifest = { references: {}, pictures: {}, originals: [] }
  const publicRoot = await realpath(publicDir).catch(() => publicDir)
  for (const file of [...pictures.keys()].sort()) {
    const cached = pictures.get(file)
    if (!cached) continue
    const { files: _, ...picture } = cached.picture
    manifest.pictures[cached.key] = picture
    const path = relative(publicRoot, file).replaceAll('\\', '/')
    if (!path.startsWith('../')) manifest.originals.push(path)
    for (const { source, reference } of sound.get(file)?.uses ?? []) {
      const written = manifest.references[source.path] ?? {}
      manifest.references[source.path] = written
      written[reference.path] = cached.key
    }
  }
  return manifest
}
