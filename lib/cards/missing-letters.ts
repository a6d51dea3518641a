import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import opentype from 'opentype.js'
import { fontFolders } from './card-fonts.ts'

/** The characters of a text that none of the cards' fonts has; a box would stand for them. */
export function missingLetters(text: string): string[] {
  return [...new Set(text)].filter((letter) => !isKnown(letter.codePointAt(0) ?? 0))
}

const known = new Map<number, boolean>()

function isKnown(point: number): boolean {
  const before = known.get(point)
  if (before !== undefined) return before
  // One after the other: most texts never need the large fonts.
  const isSet = fontFolders('regular').some((folder) => lettersOf(folder).has(point))
  known.set(point, isSet)
  return isSet
}

const letters = new Map<string, Set<number>>()

function lettersOf(folder: string): Set<number> {
  const before = letters.get(folder)
  if (before) return before
  const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.ttf'))
  const { buffer, byteOffset, length } = readFileSync(join(folder, file))
  const font = opentype.parse(buffer.slice(byteOffset, byteOffset + length), { lowMemory: true })
  const found = new Set(Object.keys(font.tables.cmap?.glyphIndexMap ?? {}).map(Number))
  letters.set(folder, found)
  return found
}
