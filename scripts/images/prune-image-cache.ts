import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { imageCacheDir } from '../../lib/images/image-cache-dir.ts'
import { type ImageManifest, imageManifestPath } from '../../lib/images/image-manifest.ts'

/**
 * Removes what the cache holds of pictures that no file shows any more: a host that keeps the cache between builds
 * would carry it along for ever.
 */
export async function pruneImageCache({
  cacheDir = imageCacheDir,
  manifestPath = imageManifestPath,
} = {}): Promise<void> {
  const { pictures }: ImageManifest = JSON.parse(await readFile(manifestPath, 'utf8'))
  const names = await readdir(cacheDir).catch(() => [])
  // A name begins with its picture's key: `key.json`, `key-960.avif`.
  const unused = names.filter((name) => !((/^[0-9a-f]+/.exec(name)?.[0] ?? '') in pictures))
  await Promise.all(unused.map((name) => rm(join(cacheDir, name), { force: true })))
}
