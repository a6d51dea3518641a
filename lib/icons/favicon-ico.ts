import { drawnMark } from './icon-png.ts'

/**
 * The mark as an ICO file of one picture, for what asks for `/favicon.ico` without having read a page: a header of 6
 * bytes, an entry of 16, and a PNG, which such a file may hold.
 */
export async function faviconIco(): Promise<Buffer> {
  const png = await drawnMark(size)
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2) // an icon
  head.writeUInt16LE(1, 4) // of one picture
  head.writeUInt8(size, 6)
  head.writeUInt8(size, 7)
  head.writeUInt16LE(1, 10) // colour planes
  head.writeUInt16LE(32, 12) // bits a pixel
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}

const size = 32
