import { open, stat } from 'node:fs/promises'
import sharp from 'sharp'

/** What a picture's header says. */
export interface SoundImage {
  /** Pixels from left to right, once it stands upright. */
  width: number
  /** In all frames. */
  pixels: number
  animated: boolean
  hasAlpha: boolean
}

/** Why a picture cannot be used, in words for an editor. */
export interface ImageFailure {
  rule: 'missing-image' | 'image-outside' | 'image-type' | 'image-size' | 'image-broken' | 'image-unreadable'
  message: string
  mend: string
}

export const largestSide = 12_000
export const mostPixels = 50_000_000

/** Looks at a file's header, and says what keeps it from being shown. Nothing large is decoded. */
export async function inspectImage(file: string): Promise<SoundImage | ImageFailure> {
  const head = await firstBytes(file)
  if (typeof head !== 'string') return head
  if (/^(?:\xEF\xBB\xBF)?\s*<(?:svg|\?xml|!DOCTYPE svg|!--)/i.test(head)) {
    return failure(
      'image-type',
      'is an SVG, which can carry scripts and its author’s name',
      'Export it as PNG.',
    )
  }
  const header = await sharp(file, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  if (!header?.format || !header.width || !header.height)
    return /\.(?:jpe?g|png|gif|webp|avif|tiff?)$/i.test(file) ? broken : unknownType
  const { format, width, height, compression, pages = 1 } = header
  if (!formats.has(format) || (format === 'heif' && compression !== 'av1')) return unknownType
  const animated = pages > 1 && (format === 'gif' || format === 'webp')
  const frameHeight = header.pageHeight ?? height
  if (width > largestSide || frameHeight > largestSide) {
    return failure(
      'image-size',
      `has ${count(width)} × ${count(frameHeight)} pixels; no side may have more than ${count(largestSide)}`,
      'Save a smaller copy; 3,000 pixels are plenty for the widest screen.',
    )
  }
  const pixels = width * frameHeight * (animated ? pages : 1)
  if (pixels > mostPixels) {
    return failure(
      'image-size',
      `has ${count(Math.ceil(pixels / 1e6))} million pixels${animated ? ' in all its frames' : ''}; ${count(mostPixels / 1e6)} million is the limit`,
      'Save a smaller copy; 3,000 pixels are plenty for the widest screen.',
    )
  }
  // From 5 on, the camera was held upright.
  const upright = (header.orientation ?? 1) >= 5 ? frameHeight : width
  return { width: upright, pixels, animated, hasAlpha: header.hasAlpha ?? false }
}

const formats = new Set(['jpeg', 'png', 'webp', 'gif', 'heif', 'tiff'])

const unknownType = failure(
  'image-type',
  'is of a type that cannot be used here',
  'Save it as JPEG, PNG, WebP, AVIF or GIF.',
)

/** What a file is that begins like a picture and does not go on like one. */
export const broken = failure('image-broken', 'is damaged: it cannot be read to its end', 'Export it again.')

async function firstBytes(file: string): Promise<string | ImageFailure> {
  try {
    if (!(await stat(file)).isFile()) {
      return failure('image-unreadable', 'is a folder, not a picture', 'Name a file in it.')
    }
    const handle = await open(file)
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(256), 0, 256, 0)
      return buffer.toString('latin1', 0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch {
    return unreadable
  }
}

export const unreadable = failure('image-unreadable', 'cannot be read', 'Check that you may read the file.')

/** @param message goes on after “The picture x” */
function failure(rule: ImageFailure['rule'], message: string, mend: string): ImageFailure {
  return { rule, message, mend }
}

function count(number: number): string {
  return number.toLocaleString('en')
}
