import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import opentype from 'opentype.js'
import { fontFolders, type Weight } from './card-fonts.ts'

/**
 * How wide a letter is in the first of a text's fonts that has it, as a multiple of the size.
 * @param lang of the text, as a BCP 47 tag
 * @returns undefined where no font has it
 */
export function letterWidth(letter: string, lang: string, weight: Weight): number | undefined {
  const key = `${lang} ${weight}`
  const known = widths.get(key) ?? new Map<string, number | undefined>()
  widths.set(key, known)
  if (!known.has(letter)) known.set(letter, findWidth(letter, lang, weight))
  return known.get(letter)
}

const widths = new Map<string, Map<string, number | undefined>>()

function findWidth(letter: string, lang: string, weight: Weight): number | undefined {
  // One after the other: most texts never need the large fonts.
  for (const folder of fontFolders(lang, weight)) {
    const font = fontIn(folder)
    const glyph = font.charToGlyph(letter)
    if (glyph.index > 0) return (glyph.advanceWidth ?? 0) / font.unitsPerEm
  }
  return undefined
}

const fonts = new Map<string, opentype.Font>()

function fontIn(folder: string): opentype.Font {
  const before = fonts.get(folder)
  if (before) return before
  const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.ttf'))
  const { buffer, byteOffset, length } = readFileSync(join(folder, file))
  const font = opentype.parse(buffer.slice(byteOffset, byteOffset + length), { lowMemory: true })
  fonts.set(folder, font)
  return font
}
