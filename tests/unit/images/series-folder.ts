import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { checkContent } from '../../../lib/checking/check-content.ts'
import type { ImageManifest } from '../../../lib/images/image-manifest.ts'
import { sourceFile } from '../../../lib/reading/source-file.ts'
import { type ImageStep, imagePreparation } from '../../../scripts/images/prepare-images.ts'

const site = { timeZone: 'UTC', locale: 'en', interviewer: 'E', total: 100 }

/** A series in a temporary folder, with the build's step for pictures. */
export async function seriesFolder() {
  const root = await mkdtemp(join(tmpdir(), 'pictures-'))
  const step: Required<ImageStep> = {
    contentDir: join(root, 'content'),
    publicDir: join(root, 'public'),
    cacheDir: join(root, 'cache'),
    manifestPath: join(root, 'images.json'),
  }
  const write = async (path: string, bytes: Uint8Array | string) => {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), bytes)
  }
  await write('public/robots.txt', '')
  await write('content/interviews/README.md', '')
  /** What the content folder comes to, its interviews given as text by path. */
  const contentOf = (texts: Record<string, string>) =>
    checkContent(
      Object.entries(texts).map(([path, text]) => sourceFile(path, text)),
      site,
    )
  const prepare = (texts: Record<string, string>) => imagePreparation(step)(contentOf(texts))
  const manifest = async (): Promise<ImageManifest> => JSON.parse(await readFile(step.manifestPath, 'utf8'))
  return { root, step, write, contentOf, prepare, manifest }
}

/** One interview's file. */
export function interviewText(fields: string, body = 'Text.'): string {
  return `---\ntitle: Baker\ndate: 2023-10-01\ntldr: [One.]\n${fields}---\n${body}\n`
}
