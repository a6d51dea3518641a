import { crc32 } from 'node:zlib'

/** Whether a PNG came through whole, by the checksum of each of its chunks. See https://www.w3.org/TR/png-3/#5Chunk-layout */
export function isWholePng(bytes: Buffer): boolean {
  if (!bytes.subarray(0, 8).equals(signature)) return false
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at)
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return false
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return end + 4 === bytes.length
    at = end + 4
  }
  return false
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
