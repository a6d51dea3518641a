/** The part of the library's interface that this project uses; it ships no types of its own. */
declare module '@11ty/eleventy-img' {
  import type { AvifOptions, JpegOptions, PngOptions, Sharp, SharpOptions, WebpOptions } from 'sharp'

  interface Options {
    widths: number[]
    formats: string[]
    outputDir: string
    urlPath: string
    useCache: boolean
    fixOrientation: boolean
    filenameFormat(id: string, src: string, width: number, format: string): string
    transform(image: Sharp): void
    sharpOptions: SharpOptions
    sharpAvifOptions: AvifOptions
    sharpWebpOptions: WebpOptions
    sharpJpegOptions: JpegOptions
    sharpPngOptions: PngOptions
  }

  export interface Output {
    sourceType: string
    srcset: string
    url: string
    width: number
    height: number
    outputPath: string
    filename: string
  }

  export default function eleventyImage(src: string, options: Options): Promise<Record<string, Output[]>>

  /** The widths that a picture of a width can have without being made larger, and not two that are nearly one. */
  export function getWidths(
    original: number,
    widths: number[],
    allowUpscale: boolean,
    minimumThreshold: number,
  ): number[]
}
