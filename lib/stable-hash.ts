/**
 * A number for a text, the same on every machine and in every build: for orders that must neither follow the alphabet
 * nor the date, nor change. FNV-1a over UTF-16 units, mixed at the end (http://www.isthe.com/chongo/tech/comp/fnv/).
 * @returns a whole number from 0 to 2^32 - 1
 */
export function stableHash(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
