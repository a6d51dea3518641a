import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { atMost } from '../workers/at-most.ts'
import type { SoundImage } from './inspect-image.ts'
import { pictureSettings, type ResizedPicture, resizePicture } from './resize-picture.ts'

/** A picture as the cache holds it. */
export interface CachedPicture {
  /** What the names of its files begin with: a hash of what it shows, nothing of its own name. */
  key: string
  picture: ResizedPicture
  /** Whether it had to be made now. */
  made: boolean
}

/**
 * Brings a picture's forms into the cache, unless they are there already.
 * @throws Error where the picture is damaged
 */
export async function preparePicture(
  file: string,
  image: SoundImage,
  cacheDir: string,
): Promise<CachedPicture> {
  const key = await contentKey(file)
  const record = join(cacheDir, `${key}.json`)
  // Two files may hold one picture, and are prepared at the same time.
  const making = underWay.get(record)
  if (making) return making
  const work = cachedOrMade(file, image, key, record)
  underWay.set(record, work)
  return work.finally(() => underWay.delete(record))
}

const underWay = new Map<string, Promise<CachedPicture>>()

async function cachedOrMade(
  file: string,
  image: SoundImage,
  key: string,
  record: string,
): Promise<CachedPicture> {
  const cacheDir = dirname(record)
  const cached = await readRecord(record, cacheDir)
  if (cached) return { key, picture: cached, made: false }
  await mkdir(cacheDir, { recursive: true })
  const picture = await resizePicture(file, image, key, cacheDir)
  // The record comes last and at once: a build that was interrupted leaves none, and starts over.
  await writeFile(`${record}.new`, JSON.stringify({ picture, sums: await sumsOf(picture, cacheDir) }))
  await rename(`${record}.new`, record)
  return { key, picture, made: true }
}

async function contentKey(file: string): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(pictureSettings))
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex').slice(0, 20)
}

/** Undefined where there is no record, or where it or a file is not as it was written. */
async function readRecord(record: string, cacheDir: string): Promise<ResizedPicture | undefined> {
  try {
    const { picture, sums } = JSON.parse(await readFile(record, 'utf8'))
    return JSON.stringify(await sumsOf(picture, cacheDir)) === JSON.stringify(sums) ? picture : undefined
  } catch {
    return undefined
  }
}

/** A hash of what a picture's record says, and one of each of its files. */
async function sumsOf(picture: ResizedPicture, cacheDir: string): Promise<string[]> {
  const files = await atMost(4, picture.files, (name) => readFile(join(cacheDir, name)))
  return [JSON.stringify(picture), ...files].map((content) =>
    createHash('sha256').update(content).digest('base64'),
  )
}
