import { cutAfter } from './cut-after.ts'

/**
 * A text on one line, without what no font of the cards draws: control characters, marks of direction, emoji.
 * @param longest in characters as readers count them; beyond it the text ends in an ellipsis
 */
export function printableText(text: string, longest: number): string {
  // Segmenting costs: of a very long text only what may be shown is looked at.
  const line = text
    .slice(0, longest * 20)
    .replace(emoji, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Variation_Selector}]/gu, keptOrSpace)
    .replace(/[\s\u3000]+/g, ' ')
    .replace(/ (?=[,.;:!?、。])/g, '')
    .trim()
  return cutAfter(line, longest)
}

// Every sequence that is recommended for interchange: with skin, sex, flags and keycaps. The flag `v` is younger than
// the language level that this project is compiled for, though not than Node 20.
const emojiSequence = String.raw`\p{RGI_Emoji}`
const emoji = new RegExp(emojiSequence, 'gv')

/** Line ends and tabs part words; the rest is nothing that is seen. */
function keptOrSpace(character: string): string {
  return /[\s\u0085\u2028\u2029]/.test(character) ? ' ' : ''
}
