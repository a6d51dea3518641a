import { imageManifest } from './image-manifest.ts'
import type { PreparedPicture } from './prepared-picture.ts'

/** Every picture that a Markdown file shows, by the path it gives. */
export function picturesOf(sourcePath: string): Record<string, PreparedPicture | undefined> {
  const { references, pictures } = imageManifest()
  const shown = Object.entries(references[sourcePath] ?? {})
  return Object.fromEntries(shown.map(([path, key]) => [path, pictures[key]]))
}
