import { expect, test } from 'vitest'
import { cardColors } from '../../../lib/cards/card-colors.ts'
import { cardPalette, placeOf, placesBetween } from '../../../lib/cards/card-palette.ts'

const hex = (place: number | undefined) =>
  `#${cardPalette[place ?? -1]?.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`

test('every colour has its place, and a file of one byte a pixel has room for all', () => {
  for (const [name, color] of Object.entries(cardColors)) {
    expect(hex(placeOf[name as keyof typeof cardColors])).toBe(color)
  }
  expect(cardPalette.length).toBeLessThanOrEqual(256)
})

test.each(['paper', 'raised'] as const)('on %s, an edge goes from the ground to the letter', (ground) => {
  const places = placesBetween(ground, 'ink')
  expect(hex(places[0])).toBe(cardColors[ground])
  expect(hex(places[255])).toBe(cardColors.ink)
  const reds = [...places].map((place) => cardPalette[place]?.[0] ?? -1)
  expect(reds).toEqual(reds.toSorted((a, b) => b - a))
  expect(new Set(reds).size).toBeGreaterThan(4)
})
