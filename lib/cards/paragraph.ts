import { cardSize } from './card-size.ts'
import { cutText } from './cut-text.ts'
import type { TextStyle } from './set-text.ts'
import type { TextMeasure } from './text-measures.ts'

/** A text that is measured, and not yet drawn; lengths in pixels. */
export interface Paragraph {
  text: string
  style: TextStyle
  /** Of its longest line at most. */
  width: number
  height: number
}

interface Limits {
  /** Of each line. */
  width: number
  /** Beyond which the text ends in an ellipsis. */
  lines?: number | undefined
  /** Whether lines are to be about equally long. */
  balanced?: boolean
}

/** Measures a text as it will be set. @returns nothing where there is no text */
export async function paragraph(
  text: string,
  style: TextStyle,
  { width, lines: most, balanced }: Limits,
  measure: TextMeasure,
): Promise<Paragraph | undefined> {
  if (text === '') return undefined
  let [shown, lines] = [text, await measure.lines(text, style, width)]
  if (most !== undefined && lines > most) {
    shown = await cutText(text, async (part) => (await measure.lines(part, style, width)) <= most)
    lines = most
  }
  const narrow = balanced && shown === text ? await balancedWidth(text, style, width, lines, measure) : width
  return { text: shown, style, width: narrow, height: lines * style.lineHeight }
}

/** A short text that nobody breaks. */
export function oneLine(text: string, style: TextStyle): Paragraph {
  return { text, style, width: cardSize.width, height: style.lineHeight }
}

/** The least width, within a few pixels, in which a text takes no more lines. */
async function balancedWidth(
  text: string,
  style: TextStyle,
  width: number,
  lines: number,
  measure: TextMeasure,
): Promise<number> {
  if (lines === 1) return width
  let [narrow, wide] = [Math.max(width / 2, (await measure.width(text, style)) / lines), width]
  while (wide - narrow > 24) {
    const middle = Math.round((narrow + wide) / 2)
    if ((await measure.lines(text, style, middle)) <= lines) wide = middle
    else narrow = middle
  }
  return wide
}
