import { gunzipSync } from 'node:zlib'
import sharp from 'sharp'

/**
 * What a file says that a person or a program could read: a text as it is, what is compressed unpacked, the notes that
 * a picture carries (EXIF, XMP, IPTC, colour profile, text chunks), the readable runs of anything else. Pixels are not
 * looked at.
 */
export async function textsIn(bytes: Buffer): Promise<string[]> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return textsIn(gunzipSync(bytes))
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return [new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)]
  }
  if (isText(bytes)) return [bytes.toString('utf8')]
  return [...(await notesOf(bytes)), ...headOfJpeg(bytes), ...readableRuns(bytes)]
}

/** The search's index is text among a few signs of length, but its engine is a program. */
function isText(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 4096)
  if (head.subarray(0, 64).includes('\0asm') || bytes.subarray(0, 4).toString('latin1') === 'wOF2')
    return false
  return !head.includes(0) && !/^(?:\xFF\xD8\xFF|GIF8|%PDF)/.test(head.subarray(0, 4).toString('latin1'))
}

/** Cards and prepared pictures carry none of these, and there are thousands. */
const signsOfNotes = [
  'Exif',
  'eXIf',
  'tEXt',
  'iTXt',
  'zTXt',
  'iCCP',
  'ICC_',
  'XMP',
  'xmp',
  'adobe',
  'Photoshop',
]

async function notesOf(bytes: Buffer): Promise<string[]> {
  if (!signsOfNotes.some((sign) => bytes.includes(sign))) return []
  const found = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  if (!found) return []
  const blocks = [found.exif, found.xmp, found.iptc, found.icc, found.tifftagPhotoshop]
  return [
    ...(found.comments ?? []).flatMap(({ keyword, text }) => [keyword, text]),
    // Windows writes names into EXIF in UTF-16.
    ...blocks.flatMap((block) => (block ? [block.toString('utf8'), ...wideTexts(block)] : [])),
  ]
}

/** UTF-16 of either order begins at even and odd places. */
function wideTexts(block: Buffer): string[] {
  return [block.toString('utf16le'), block.subarray(1).toString('utf16le')]
}

/** A JPEG's comments stand before its pixels, which begin at the marker FFDA. */
function headOfJpeg(bytes: Buffer): string[] {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return []
  return [bytes.subarray(0, bytes.indexOf(Buffer.from([0xff, 0xda]))).toString('utf8')]
}

/** Chance makes short runs, and short runs hold short names by chance. */
function readableRuns(bytes: Buffer): string[] {
  const parts = Math.ceil(bytes.length / partSize)
  return Array.from({ length: parts }, (_, part) => {
    const text = bytes.toString('latin1', part * partSize, (part + 1) * partSize + overlap)
    return text.match(/[ -~]{10,}/g)?.join('\n') ?? ''
  })
}

/** A film can be larger than the longest text that the engine knows. */
const partSize = 2 ** 24
const overlap = 400
