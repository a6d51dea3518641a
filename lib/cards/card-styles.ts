import type { TextStyle } from './set-text.ts'

/** A heading: bold, its letters and lines close together. */
export function heading(lang: string, size: number): TextStyle {
  return { lang, weight: 'bold', size, lineHeight: Math.round(size * 1.15), spacing: tight * size }
}

/** What is read rather than seen. */
export function running(lang: string, size: number): TextStyle {
  return { lang, weight: 'regular', size, lineHeight: Math.round(size * 1.35), spacing: 0 }
}

/** A number on a line of its own, which looks the same beside a title in any script. */
export function numeral(size: number): TextStyle {
  return { lang: 'en', weight: 'bold', size, lineHeight: size, spacing: tight * size }
}

/** Added between two large letters, as a multiple of their size. */
const tight = -0.02

/** Free space at a card's sides, in pixels. */
export const margin = 72
