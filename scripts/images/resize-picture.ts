import eleventyImage, { getWidths, type Output } from '@11ty/eleventy-img'
import sharp from 'sharp'
import type { PreparedPicture } from '../../lib/images/prepared-picture.ts'
import { routes } from '../../lib/routes.ts'
import { mostPixels, type SoundImage } from './inspect-image.ts'

// The text column is 646 CSS pixels wide, a phone's screen 300 to 400, both with up to three pixels for one.
const widths = [480, 960, 1440]
// Browsers without AVIF and WebP, and feed readers, get one size.
const fallbackWidth = 960

// Effort 4, the usual one, takes AVIF four times as long for files of the same size.
/** Everything that decides how the outputs look; a change of it makes them anew. */
export const pictureSettings = {
  widths,
  fallbackWidth,
  sharpAvifOptions: { quality: 52, effort: 3 },
  sharpWebpOptions: { quality: 76 },
  sharpJpegOptions: { quality: 78, mozjpeg: true },
  sharpPngOptions: { palette: true, quality: 90 },
  versions: sharp.versions,
}

/** A picture's prepared form and the files it is made of. */
export interface ResizedPicture extends PreparedPicture {
  files: string[]
}

/**
 * Writes a picture's forms to a folder, upright, in sRGB and without any metadata, never wider than it is.
 * @param key what the names begin with
 * @throws Error where the picture is damaged
 */
export async function resizePicture(
  file: string,
  { width, animated, hasAlpha }: SoundImage,
  key: string,
  outputDir: string,
): Promise<ResizedPicture> {
  const { sharpAvifOptions, sharpWebpOptions, sharpJpegOptions, sharpPngOptions } = pictureSettings
  const make = (formats: string[], width: number) =>
    eleventyImage(file, {
      widths: [width],
      formats,
      outputDir,
      urlPath: routes.image(''),
      // The library would remember the contents of every file it has seen.
      useCache: false,
      fixOrientation: true,
      filenameFormat: (_id, _src, width, format) => `${key}-${width}.${format === 'jpeg' ? 'jpg' : format}`,
      // The library keeps colour profiles, which carry names; without one, colours are turned into sRGB.
      transform: (image) => {
        image.keepIccProfile = () => image
      },
      sharpOptions: { animated, failOn: 'error', limitInputPixels: mostPixels },
      sharpAvifOptions,
      sharpWebpOptions,
      sharpJpegOptions,
      sharpPngOptions,
    })
  const light: Record<string, Output[]> = { avif: [], webp: [] }
  // One width at a time: the library decodes the picture once for each form, and all forms at once.
  for (const valid of getWidths(width, widths, false, 1.25)) {
    const made = await make(animated ? ['webp'] : ['avif', 'webp'], valid)
    for (const [format, forms] of Object.entries(made)) light[format]?.push(...forms)
  }
  const [smallest] = light.webp ?? []
  if (!smallest) throw new Error('nothing was made of it')
  const { dominant, isOpaque } = await sharp(smallest.outputPath).stats()
  const transparent = hasAlpha && !isOpaque
  const fallback = await make([animated ? 'gif' : transparent ? 'png' : 'jpeg'], fallbackWidth)
  const outputs = [light.avif ?? [], light.webp ?? []].filter((list) => list.length > 0)
  const [last] = Object.values(fallback).flat()
  const widest = outputs[0]?.at(-1)
  if (!last || !widest) throw new Error('nothing was made of it')
  return {
    src: last.url,
    sources: outputs.map((list) => ({
      type: list[0]?.sourceType ?? '',
      srcset: list.map(({ srcset }) => srcset).join(', '),
    })),
    width: widest.width,
    height: Math.max(1, widest.height),
    ...(!transparent && { placeholder: hexColour(dominant) }),
    files: [...outputs.flat(), last].map(({ filename }) => filename),
  }
}

function hexColour({ r, g, b }: { r: number; g: number; b: number }): string {
  return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
