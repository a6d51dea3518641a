import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from '../../lib/error-code.ts'
import { faviconIco } from '../../lib/icons/favicon-ico.ts'
import { iconPng, iconSizes } from '../../lib/icons/icon-png.ts'
import { routes } from '../../lib/routes.ts'
import { makeFoldersOf } from '../files/make-folders-of.ts'

/**
 * Draws the site's mark in each form that browsers and home screens ask for, at its place in `out`. One that stands there
 * is the owner's own, from public/.
 */
export async function publishIcons(out: string): Promise<void> {
  const icons: [path: string, bytes: Buffer][] = [[routes.favicon(), await faviconIco()]]
  for (const size of iconSizes) icons.push([routes.pngIcon(size), await iconPng(size)])
  await makeFoldersOf(icons.map(([path]) => join(out, path)))
  for (const [path, bytes] of icons)
    await writeFile(join(out, path), bytes, { flag: 'wx' }).catch((error) => {
      if (errorCode(error) !== 'EEXIST') throw error
    })
}
