import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { errorCode } from '../../lib/error-code.ts'
import { site } from '../../lib/site.ts'
import type { SiteFile } from '../../lib/site-files/site-file.ts'
import { siteFiles } from '../../lib/site-files/site-files.ts'
import { codeVersion } from '../cache/code-version.ts'
import { type KeptTexts, keptTexts } from '../kept/kept-texts.ts'
import { addressTaken } from './address-taken.ts'

/**
 * Writes feeds, sitemap, data and every other file for machines below a folder.
 * @throws Error where a file stands there already
 */
export async function writeSiteFiles(folder: string): Promise<void> {
  const version = await codeVersion(['lib', 'package.json', 'site.config.ts'])
  const kept = await keptTexts('.next/cache/site-files', version)
  for (const siteFile of siteFiles()) {
    const file = join(folder, decodeURIComponent(siteFile.path))
    await writeSiteFile(siteFile, file, kept).catch((error) => {
      throw errorCode(error) === 'EEXIST' ? addressTaken(siteFile.path.slice(1)) : error
    })
  }
  await kept.prune()
}

async function writeSiteFile({ path, madeOf, text }: SiteFile, file: string, kept: KeptTexts): Promise<void> {
  const key = madeOf && kept.keyOf(path, site, madeOf())
  if (key && kept.find(key) !== undefined) return kept.place(key, file)
  const made = text()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, made, { flag: 'wx' })
  if (key) await kept.keep(key, made, file)
}
