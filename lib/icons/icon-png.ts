import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { errorCode } from '../error-code.ts'
import { publicDir } from '../public-dir.ts'
import { routes } from '../routes.ts'
import { themeColors } from '../theme-colors.ts'

/** Sizes in pixels of the icons that home screens ask for. */
export const iconSizes = [180, 192, 512]

/**
 * The site's mark, `public/icon.svg`, as a PNG on the paper's colour, with room around it: home screens cut corners
 * and circles out of it.
 * @param size width and height in pixels
 */
export async function iconPng(size: number): Promise<Buffer> {
  // The inner 80 % of the width are safe: https://www.w3.org/TR/appmanifest/#icon-masks
  const mark = await drawnMark(Math.round(size * 0.56))
  return sharp({ create: { width: size, height: size, channels: 3, background: themeColors.light } })
    .composite([{ input: mark }])
    .png({ palette: true, colours: 64, dither: 0 })
    .toBuffer()
}

/**
 * The mark alone, as large as it can be, on nothing.
 * @throws Error naming the file where it is missing, or no drawing
 */
export async function drawnMark(size: number): Promise<Buffer> {
  const file = join(publicDir, routes.icon())
  try {
    const svg = await readFile(join(/* turbopackIgnore: true */ process.cwd(), file))
    // Dense enough that nothing is enlarged, whatever size the drawing gives itself.
    return await sharp(svg, { density: 72 * Math.ceil(size / 16) })
      .resize(size, size, { fit: 'contain', background: 'transparent' })
      .png({ palette: true, colours: 64, dither: 0 })
      .toBuffer()
  } catch (error) {
    const reason = errorCode(error) === 'ENOENT' ? 'is missing' : 'cannot be drawn'
    throw new Error(`${file} ${reason}.  → Put an SVG there: every icon of the site is made from it.`, {
      cause: error,
    })
  }
}
