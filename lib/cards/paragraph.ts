import { cardSize } from './card-size.ts'
import { cutText } from './cut-text.ts'
import type { LineCount } from './line-counts.ts'
import { reckonLines } from './reckon.ts'
import type { TextStyle } from './set-text.ts'

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
  countLines: LineCount,
): Promise<Paragraph | undefined> {
  if (text === '') return undefined
  const narrow = balanced ? await balancedWidth(text, style, width, countLines) : width
  const lines = await countLines(text, style, narrow)
  if (most === undefined || lines <= most)
    return { text, style, width: narrow, height: lines * style.lineHeight }
  const shown = await cutText(text, async (part) => (await countLines(part, style, width)) <= most)
  return { text: shown, style, width, height: most * style.lineHeight }
}

/** A short text that nobody breaks. */
export function oneLine(text: string, style: TextStyle): Paragraph {
  return { text, style, width: cardSize.width, height: style.lineHeight }
}

/** About the least width in which a text takes no more lines than in the whole. */
async function balancedWidth(
  text: string,
  style: TextStyle,
  width: number,
  countLines: LineCount,
  lines = reckonLines(text, style, width),
): Promise<number> {
  // Reckoned, then tried: of some texts the widths of letters tell a little too little.
  for (let narrow = leastWidth(text, style, width, lines); narrow < width; narrow += step) {
    if ((await countLines(text, style, narrow)) <= lines) return narrow
  }
  if ((await countLines(text, style, width)) <= lines) return width
  return balancedWidth(text, style, width, countLines, lines + 1)
}

function leastWidth(text: string, style: TextStyle, width: number, lines: number): number {
  let [narrow, wide] = [width / 2, width]
  while (wide - narrow > step) {
    const middle = Math.round((narrow + wide) / 2)
    if (reckonLines(text, style, middle) <= lines) wide = middle
    else narrow = middle
  }
  return wide
}

/** In pixels: less is not seen. */
const step = 12
