import { letterWidth } from './letter-widths.ts'

/** The characters of a text that none of the cards' fonts has; a box would stand for them. */
export function missingLetters(text: string): string[] {
  return [...new Set(text)].filter((letter) => letterWidth(letter, 'en', 'regular') === undefined)
}
