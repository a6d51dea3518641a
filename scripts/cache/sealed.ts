import { createHash } from 'node:crypto'

/** Puts a seal before some bytes, by which `unsealed` sees whether they came through whole. */
export function sealed(bytes: Uint8Array): Buffer {
  return Buffer.concat([sealOf(bytes), bytes])
}

/** The bytes behind the seal; undefined where they are not what was sealed: cut short, overwritten, never sealed. */
export function unsealed(bytes: Buffer): Buffer | undefined {
  const content = bytes.subarray(sealLength)
  return sealOf(content).equals(bytes.subarray(0, sealLength)) ? content : undefined
}

const sealLength = 32

function sealOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
