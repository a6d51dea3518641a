import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { errorCode } from '../../lib/error-code.ts'
import { faviconIco } from '../../lib/icons/favicon-ico.ts'
import { iconPng, iconSizes } from '../../lib/icons/icon-png.ts'
import { routes } from '../../lib/routes.ts'

/**
 * Draws the site's mark in each form that browsers and home screens ask for, at its place in `out`. One that stands there
 * is the owner's own, from public/.
 */
export async function publishIcons(out: string): Promise<void> {
  await writeNew(out, routes.favicon(), await faviconIco())
  for (const size of iconSizes) await writeNew(out, routes.pngIcon(size), await iconPng(size))
}

async function writeNew(out: string, path: string, bytes: Buffer): Promise<void> {
  const file = join(out, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, bytes, { flag: 'wx' }).catch((error) => {
    if (errorCode(error) !== 'EEXIST') throw error
  })
}
