import { type CardColor, cardColors } from './card-colors.ts'

/** Red, green, blue, each from 0 to 255. */
export type Color = [red: number, green: number, blue: number]

/** Steps between a ground and what stands on it, for edges; more make larger files, and nothing that could be seen. */
const steps = 8

const pairs: [ground: CardColor, color: CardColor][] = [
  ...(['ink', 'muted', 'accent', 'line'] as const).map((color): [CardColor, CardColor] => ['paper', color]),
  ...(['ink', 'muted', 'accent'] as const).map((color): [CardColor, CardColor] => ['raised', color]),
]

/** All colours of a card, at most 256: the grounds, what stands on them, and the steps between each two. */
export const cardPalette: Color[] = distinct(pairs.flatMap(([ground, color]) => blends(ground, color)))

/** The place of each colour in the palette. */
export const placeOf = Object.fromEntries(
  Object.keys(cardColors).map((color) => [color, placeIn(read(color as CardColor))]),
) as Record<CardColor, number>

/** Places in the palette by how much of a ground a colour covers, from 0 to 255. */
export function placesBetween(ground: CardColor, color: CardColor): Uint8Array {
  const key = `${ground} ${color}`
  const before = found.get(key)
  if (before) return before
  const blended = blends(ground, color).map(placeIn)
  const places = Uint8Array.from(
    { length: 256 },
    (_, cover) => blended[Math.round((cover * steps) / 255)] as number,
  )
  found.set(key, places)
  return places
}

const found = new Map<string, Uint8Array>()

function blends(ground: CardColor, color: CardColor): Color[] {
  const [start, end] = [read(ground), read(color)]
  const between = (channel: 0 | 1 | 2, step: number) =>
    Math.round(start[channel] + ((end[channel] - start[channel]) * step) / steps)
  return Array.from({ length: steps + 1 }, (_, step) => [
    between(0, step),
    between(1, step),
    between(2, step),
  ])
}

function placeIn(color: Color): number {
  return cardPalette.findIndex((other) => other.join() === color.join())
}

function read(color: CardColor): Color {
  const value = Number.parseInt(cardColors[color].slice(1), 16)
  return [value >> 16, (value >> 8) & 0xff, value & 0xff]
}

function distinct(colors: Color[]): Color[] {
  return [...new Map(colors.map((color) => [color.join(), color])).values()]
}
