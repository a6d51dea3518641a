import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { PreparedPicture } from './prepared-picture.ts'

/** What the build made of the pictures that the content files show. */
export interface ImageManifest {
  /** Key of the picture, by Markdown file (path below CONTENT_DIR) and path as written there. */
  references: Record<string, Record<string, string>>
  pictures: Record<string, PreparedPicture>
  /** Files below public/ that pictures were made of. */
  originals: string[]
}

/** Path of the manifest, relative to the project. */
export const imageManifestPath = '.content/images.json'

/** Reads the manifest; again only when it was written again, as it is while writing. */
export function imageManifest(): ImageManifest {
  const path = join(/* turbopackIgnore: true */ process.cwd(), imageManifestPath)
  const { mtimeMs } = statSync(path)
  if (known?.mtimeMs !== mtimeMs) known = { mtimeMs, manifest: JSON.parse(readFileSync(path, 'utf8')) }
  return known.manifest
}

let known: { mtimeMs: number; manifest: ImageManifest } | undefined
