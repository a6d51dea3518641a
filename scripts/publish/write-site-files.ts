import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { siteFiles } from '../../lib/site-files/site-files.ts'

/** Writes feeds, sitemap, data and every other file for machines below a folder. */
export async function writeSiteFiles(folder: string): Promise<void> {
  for (const { path, text } of siteFiles()) {
    const file = join(folder, decodeURIComponent(path))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text())
  }
}
