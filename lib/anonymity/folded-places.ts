import { disguise, plainly } from './decoded-text.ts'
import { foldedText } from './folded-text.ts'

/** A text as the search for names reads it, and where each of its units stands in the text as it was written. */
export interface FoldedPlaces {
  folded: string
  /** Offset of the unit in the original; one more than there are units, the last being the original's length. */
  places: number[]
}

/** Decodes and folds a text without losing the places. Slow: for texts in which something was found, and for names. */
export function foldedPlaces(text: string): FoldedPlaces {
  let folded = ''
  const places: number[] = []
  for (const match of text.matchAll(piece)) {
    const plain = foldedText(match[0].length > 1 ? match[0].replace(disguise, plainly) : match[0])
    for (let unit = 0; unit < plain.length; unit += 1) places.push(match.index)
    folded += plain
  }
  return { folded, places: [...places, text.length] }
}

/** A disguise, or a letter with its marks. */
const piece = new RegExp(`${disguise.source}|\\P{M}\\p{M}*|\\p{M}`, 'gu')
