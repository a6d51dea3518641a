import { figures } from './figures'

export interface DrawnNumber {
  /** For the `d` of an SVG path, in thousandths of the font's size, on the ground line 0. */
  path: string
  width: number
}

/**
 * A number in the series' own numerals.
 * @param text figures, and “/”; anything else stays a gap
 */
export function drawNumber(text: string): DrawnNumber {
  let width = 0
  let path = ''
  for (const character of text) {
    const [advance, x, y, outline] = figures[character] ?? [gap, 0, 0, '']
    if (outline) path += `M${width + x} ${y}${outline}`
    width += advance
  }
  return { path, width }
}

const gap = 230

/** How high figures reach, and how deep their curves and the stroke of a number set smaller hang below the ground line. */
export const reach = { above: 650, below: 60 }
