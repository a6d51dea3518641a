import { reckonLines } from './reckon.ts'
import { setText, type TextStyle } from './set-text.ts'

/** Tells how many lines a text takes in a width, in pixels. */
export type LineCount = (text: string, style: TextStyle, width: number) => Promise<number>

/** By the widths of its letters; hardly ever a line too many, and sometimes one too few. */
export const reckonedLines: LineCount = async (text, style, width) =>
  reckonLines(text, style, width / (1 - doubt))

/** By setting it. */
export const setLines: LineCount = async (text, style, width) => (await setText(text, style, width)).lines

// Pairs of letters stand closer or farther apart, and each on a whole pixel.
const doubt = 0.03
