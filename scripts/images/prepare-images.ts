import { createHash } from 'node:crypto'
import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { CheckedContent } from '../../lib/checking/check-content.ts'
import { imageCacheDir } from '../../lib/images/image-cache-dir.ts'
import { imageManifestPath } from '../../lib/images/image-manifest.ts'
import type { Problem } from '../../lib/reading/problem.ts'
import { atMost } from '../workers/at-most.ts'
import { byPlace } from './by-place.ts'
import { checkImages, type UsedImage } from './check-images.ts'
import type { ImageFolders } from './find-image.ts'
import { imageManifestOf } from './image-manifest-of.ts'
import { imageProblem } from './image-problem.ts'
import { broken, type SoundImage } from './inspect-image.ts'
import { type CachedPicture, preparePicture } from './prepare-picture.ts'

/** What preparing the pictures came to. */
export interface PreparedImages {
  problems: Problem[]
  /** Changes whenever what pages show of pictures changes. */
  revision: string
  /** How many pictures had to be made. */
  made: number
}

/** The folders that the build works with. */
export interface ImageStep extends ImageFolders {
  cacheDir?: string
  manifestPath?: string
}

/**
 * Makes a function that prepares every picture the content shows and writes the manifest. Called again, it looks
 * only at what has changed since. No picture that is missing or damaged keeps the others back.
 */
export function imagePreparation(
  step: ImageStep,
): (content: Pick<CheckedContent, 'readings' | 'about'>) => Promise<PreparedImages> {
  const { cacheDir = imageCacheDir, manifestPath = imageManifestPath } = step
  const prepare = rememberingPreparation(cacheDir)
  let written = ''
  return async (content) => {
    const { sound, problems } = await checkImages(content, step)
    const pictures = new Map<string, CachedPicture>()
    const prepareOne = async ([file, { image, uses }]: [string, UsedImage]) => {
      const picture = await prepare(file, image)
      if (picture) pictures.set(file, picture)
      else problems.push(...uses.map((use) => imageProblem(use, broken, step)))
    }
    const isLarge = ([, { image }]: [string, UsedImage]) => image.pixels > alonePixels
    await atMost(
      2,
      [...sound].filter((one) => !isLarge(one)),
      prepareOne,
    )
    await atMost(1, [...sound].filter(isLarge), prepareOne)
    const text = JSON.stringify(await imageManifestOf(sound, pictures, step))
    if (text !== written) {
      await mkdir(dirname(manifestPath), { recursive: true })
      // A page that is drawn meanwhile finds the one or the other, whole.
      await writeFile(`${manifestPath}.new`, text)
      await rename(`${manifestPath}.new`, manifestPath)
      written = text
    }
    return {
      problems: problems.sort(byPlace),
      revision: createHash('sha256').update(text).digest('hex').slice(0, 16),
      made: new Set([...pictures.values()].filter(({ made }) => made).map(({ key }) => key)).size,
    }
  }
}

/** A picture of the largest size allowed can take a gigabyte while it is decoded. */
const alonePixels = 20_000_000

/** Prepares a file again only when it was saved again. @returns a function that gives undefined for a damaged file */
function rememberingPreparation(
  cacheDir: string,
): (file: string, image: SoundImage) => Promise<CachedPicture | undefined> {
  const known = new Map<string, { saved: string; picture: CachedPicture | undefined }>()
  return async (file, image) => {
    const { mtimeMs, size } = await stat(file)
    const saved = `${mtimeMs} ${size}`
    const before = known.get(file)
    if (before?.saved === saved) return before.picture && { ...before.picture, made: false }
    const picture = await preparePicture(file, image, cacheDir).catch((error: Error) => {
      // A full disk is no fault of the picture's.
      if ('code' in error) throw error
      return undefined
    })
    known.set(file, { saved, picture })
    return picture
  }
}
