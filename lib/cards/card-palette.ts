import { cardColors } from './card-colors.ts'

/** Red, green, blue, each from 0 to 255. */
export type Color = [red: number, green: number, blue: number]

/** Steps between a ground and what stands on it, for edges; more make larger files, and nothing that could be seen. */
const steps = 8

/** All colours of a card, at most 256: the grounds, what stands on them, and the steps between each two. */
export const cardPalette: Color[] = distinct([
  ...[cardColors.ink, cardColors.muted, cardColors.accent, cardColors.line].flatMap((color) =>
    blends(cardColors.paper, color),
  ),
  ...[cardColors.ink, cardColors.muted, cardColors.accent].flatMap((color) =>
    blends(cardColors.raised, color),
  ),
])

function blends(from: string, to: string): Color[] {
  const [start, end] = [read(from), read(to)]
  const between = (channel: 0 | 1 | 2, step: number) =>
    Math.round(start[channel] + ((end[channel] - start[channel]) * step) / steps)
  return Array.from({ length: steps + 1 }, (_, step) => [
    between(0, step),
    between(1, step),
    between(2, step),
  ])
}

/** @param color as `#rrggbb` */
function read(color: string): Color {
  const value = Number.parseInt(color.slice(1), 16)
  return [value >> 16, (value >> 8) & 0xff, value & 0xff]
}

function distinct(colors: Color[]): Color[] {
  return [...new Map(colors.map((color) => [color.join(), color])).values()]
}
