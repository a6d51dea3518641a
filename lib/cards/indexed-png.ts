import { crc32, deflateSync } from 'node:zlib'
import type { Color } from './card-palette.ts'

interface IndexedPicture {
  width: number
  height: number
  /** At most 256. */
  palette: Color[]
  /** The place in the palette of each pixel, row by row. */
  indices: Uint8Array
}

/**
 * A picture of few colours as a PNG, a byte a pixel. sharp would look for a palette of its own, which takes
 * longer than all the rest of a card. See https://www.w3.org/TR/png-3/
 */
export function indexedPng({ width, height, palette, indices }: IndexedPicture): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // 8 bits a pixel, of a palette; deflate, filters by row, not interlaced: https://www.w3.org/TR/png-3/#11IHDR
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    // Most of a card is empty, for which the levels above take three times as long; they would save a quarter of 24 KB.
    chunk('IDAT', deflateSync(scanlines(indices, width, height), { level: 2, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Each row behind the number of its filter, 0 for none: differences of indices say nothing. */
function scanlines(indices: Uint8Array, width: number, height: number): Uint8Array {
  const length = (width + 1) * height
  // Cards are all of one size: fresh room for each would keep the garbage collector busier than all else here.
  if (lines.length !== length) lines = new Uint8Array(length)
  for (let row = 0; row < height; row++) {
    lines[row * (width + 1)] = 0
    lines.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  }
  return lines
}

let lines = new Uint8Array(0)

/** https://www.w3.org/TR/png-3/#5Chunk-layout */
function chunk(type: string, data: Buffer): Buffer {
  const chunk = Buffer.alloc(data.length + 12)
  chunk.writeUInt32BE(data.length, 0)
  chunk.write(type, 4, 'latin1')
  chunk.set(data, 8)
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), data.length + 8)
  return chunk
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
