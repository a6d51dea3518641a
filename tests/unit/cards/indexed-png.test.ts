import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { Color } from '../../../lib/cards/card-palette.ts'
import { cardPalette } from '../../../lib/cards/card-palette.ts'
import { indexedPng } from '../../../lib/cards/indexed-png.ts'
import { isWholePng } from '../../../scripts/cards/is-whole-png.ts'

test('a picture comes back as it was, pixel by pixel', async () => {
  const palette: Color[] = [
    [255, 255, 255],
    [191, 38, 13],
    [0, 1, 2],
  ]
  // Of the same number of bytes with those of the filters, and of the same size again.
  for (const [width, height, ...indices] of [
    [3, 2, 0, 1, 2, 2, 1, 0],
    [1, 4, 2, 2, 2, 2],
    [1, 4, 1, 0, 1, 2],
    [3, 2, 2, 2, 2, 2, 2, 2],
  ] as [number, number, ...number[]][]) {
    const png = indexedPng({ width, height, palette, indices: Uint8Array.from(indices) })
    expect(isWholePng(png)).toBe(true)
    const pixels = await sharp(png, { failOn: 'warning' }).removeAlpha().raw().toBuffer()
    expect([...pixels]).toEqual(indices.flatMap((index) => palette[index] as Color))
  }
})

test('the colours of a card are few enough for a byte, and begin with its ground', () => {
  expect(cardPalette.length).toBeLessThanOrEqual(256)
  expect(new Set(cardPalette.map(String)).size).toBe(cardPalette.length)
})
