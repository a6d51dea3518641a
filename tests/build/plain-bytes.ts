import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** What a file says; the search's index is kept compressed. */
export function plainBytes(file: string): Buffer {
  const bytes = readFileSync(file)
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
}
