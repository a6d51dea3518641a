import type { Card } from './card.ts'
import { changeTexts } from './change-texts.ts'

/**
 * The card without what no font has. A sign is left out; but a text with letters or digits that are missing goes as
 * a whole, since a name without one of its letters would be another name.
 * @param missing pieces of the card's texts
 */
export function withoutMissing(card: Card, missing: string[]): Card {
  const characters = new Set(missing.join(''))
  return changeTexts(card, (text) => {
    const lost = [...text].filter((character) => characters.has(character))
    if (lost.some((character) => /[\p{L}\p{N}]/u.test(character))) return ''
    return [...text]
      .filter((character) => !characters.has(character))
      .join('')
      .replace(/ {2,}/g, ' ')
      .trim()
  })
}
