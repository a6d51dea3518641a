import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { imageCacheDir } from './image-cache-dir.ts'
import { imageManifest } from './image-manifest.ts'

/** A file of a prepared picture; undefined where there is none of the name. */
export function preparedFile(name: string): { bytes: Buffer<ArrayBuffer>; type: string } | undefined {
  if (!preparedNames().includes(name)) return undefined
  const type = name.split('.').at(-1)
  return {
    bytes: readFileSync(join(/* turbopackIgnore: true */ process.cwd(), imageCacheDir, name)),
    type: `image/${type === 'jpg' ? 'jpeg' : type}`,
  }
}

/** Names of all files that prepared pictures are made of. */
function preparedNames(): string[] {
  const pictures = Object.values(imageManifest().pictures)
  return pictures.flatMap(({ src, sources }) =>
    [src, ...sources.flatMap(({ srcset }) => srcset.split(', '))].map(
      (address) => address.split(' ')[0]?.split('/').at(-1) ?? '',
    ),
  )
}
