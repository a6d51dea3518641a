import type { Card } from './card.ts'
import { changeTexts } from './change-texts.ts'

/**
 * The card without what no font has. A sign is left out; but a text with letters or digits that are missing goes as
 * a whole, since a name without one of its letters would be another name.
 * @param missingIn tells which characters of a text cannot be set
 */
export function withoutLetters(card: Card, missingIn: (text: string) => string[]): Card {
  return changeTexts(card, (text) => {
    const missing = new Set(missingIn(text))
    if (missing.size === 0) return text
    if ([...missing].some((character) => /[\p{L}\p{N}]/u.test(character))) return ''
    return [...text]
      .filter((character) => !missing.has(character))
      .join('')
      .replace(/ {2,}/g, ' ')
      .trim()
  })
}
