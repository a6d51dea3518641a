/**
 * A text on one line, without what no font of the cards draws: control characters, marks of direction, emoji.
 * @param longest in characters as readers count them; beyond it the text ends in an ellipsis
 */
export function printableText(text: string, longest: number): string {
  // Segmenting costs: of a very long text only what may be shown is looked at.
  const line = text
    .slice(0, longest * 20)
    .replace(emoji, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, keptOrSpace)
    .replace(/[\s\u3000]+/g, ' ')
    .replace(/ (?=[,.;:!?、。])/g, '')
    .trim()
  const characters = [...segmenter.segment(line)].map(({ segment }) => segment)
  if (characters.length <= longest) return line
  return `${characters.slice(0, longest).join('').trimEnd()}…`
}

/** Pictures by themselves, or made so by what follows them; with skin, sex, flag and keycap sequences. */
const emoji =
  /(?:\p{Regional_Indicator}|[#*0-9]\uFE0F?\u20E3|\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)[\p{Emoji_Modifier}\uFE0F\u20E3\u{E0020}-\u{E007F}]*(?:\u200D(?:\p{Extended_Pictographic})[\p{Emoji_Modifier}\uFE0F]*)*/gu

/** Line ends and tabs part words; the rest is nothing that is seen. */
function keptOrSpace(character: string): string {
  return /[\s\u0085\u2028\u2029]/.test(character) ? ' ' : ''
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
