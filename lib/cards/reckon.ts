import { letterWidth } from './letter-widths.ts'
import type { TextStyle } from './set-text.ts'

/** How wide a text is on one line, in pixels, without what fonts say of pairs of letters: a few hundredths at most. */
export function reckonWidth(text: string, { lang, weight, size, spacing }: TextStyle): number {
  return [...text].reduce((sum, letter) => sum + (letterWidth(letter, lang, weight) ?? 1) * size + spacing, 0)
}

/** How many lines a text takes in a width, in pixels, as far as widths of letters tell. */
export function reckonLines(text: string, style: TextStyle, width: number): number {
  let lines = 1
  let filled = 0
  for (const { ink, whole } of partsOf(text, style)) {
    if (filled > 0 && filled + ink > width) {
      lines++
      filled = 0
    }
    // What is wider than a line is broken anywhere.
    const full = Math.max(0, Math.ceil(ink / width) - 1)
    lines += full
    filled += whole - full * width
  }
  return lines
}

/** What stays together on a line: how wide its letters are, and how wide it is with the space behind them. */
interface Part {
  ink: number
  whole: number
}

function partsOf(text: string, style: TextStyle): Part[] {
  const parts = (text.match(unbroken) ?? []).filter((part) => part !== '')
  return parts.map((part) => ({
    ink: reckonWidth(part.trimEnd(), style),
    whole: reckonWidth(part, style),
  }))
}

// Words with what follows them, cut behind hyphens; of Chinese and Japanese each letter, with the signs that no line
// begins or ends with. See https://www.unicode.org/reports/tr14/
const unbroken =
  /[\p{Ps}\p{Pi}]*(?:[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}][\p{Pe}\p{Pf}\p{Po}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]*|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{Pd}]+\p{Pd}*|\p{Pd}+|)\s*/gu
