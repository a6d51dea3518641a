import { readdir, readFile, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { imageCacheDir } from '../../lib/images/image-cache-dir.ts'
import { type ImageManifest, imageManifestPath } from '../../lib/images/image-manifest.ts'
import { routes } from '../../lib/routes.ts'
import { site } from '../../lib/site.ts'
import { standInTwoPlaces } from '../files/stand-in-two-places.ts'
import { atMost } from '../workers/at-most.ts'

/**
 * Puts in place the prepared pictures that the published files show, and no others: one of a draft stays at home. An
 * original from public/ that nothing links to is taken out again: it may be large, and tells its name, place and
 * camera.
 */
export async function publishImages(
  out: string,
  { cacheDir = imageCacheDir, manifestPath = imageManifestPath, basePath = site.basePath } = {},
): Promise<void> {
  const { originals, pictures }: ImageManifest = JSON.parse(await readFile(manifestPath, 'utf8'))
  // To read the whole site takes a second and more.
  if (originals.length === 0 && Object.keys(pictures).length === 0) return
  const linked = await linkedFiles(out, basePath)
  for (const path of originals) if (!linked.has(`/${path}`)) await removeWithFolder(out, path)
  const head = routes.image('')
  const names = [...linked].filter((path) => path.startsWith(head)).map((path) => path.slice(head.length))
  const prepared = names.filter((name) => /^[0-9a-f]{20}-\d+\.[a-z]+$/.test(name))
  await atMost(8, prepared, (name) => standInTwoPlaces(join(cacheDir, name), join(out, head, name)))
}

/** Removes a file, and the folders it leaves empty. */
async function removeWithFolder(out: string, path: string): Promise<void> {
  await rm(join(out, path), { force: true })
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    if ((await readdir(join(out, folder)).catch(() => ['?'])).length > 0) return
    await rmdir(join(out, folder))
  }
}

/** Paths of the pictures that the texts below a folder name; what stands in public/ may not know of the base path. */
async function linkedFiles(out: string, basePath: string): Promise<Set<string>> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true })
  const texts = entries.filter((entry) => entry.isFile() && textFile.test(entry.name))
  const linked = new Set<string>()
  await atMost(8, texts, async (entry) => {
    const text = await readFile(join(entry.parentPath, entry.name), 'utf8')
    for (const [address] of text.matchAll(imageAddress)) {
      const path = pathOf(address)
      linked.add(path)
      if (path.startsWith(`${basePath}/`)) linked.add(path.slice(basePath.length))
    }
  })
  return linked
}

const textFile = /\.(?:html|css|xml|json|txt|md|webmanifest|js)$/
const imageAddress = /(?:https?:\/)?\/[^\s"'<>()\\]+?\.(?:avif|webp|jpe?g|png|gif|tiff?)(?![\w-])/gi

function pathOf(address: string): string {
  const path = address.replace(/^(?:https?:)?\/\/[^/]*/i, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
