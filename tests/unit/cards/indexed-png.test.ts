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
  const png = indexedPng({ width: 3, height: 2, palette, indices: Uint8Array.of(0, 1, 2, 2, 1, 0) })
  expect(isWholePng(png)).toBe(true)
  const pixels = await sharp(png, { failOn: 'warning' }).removeAlpha().raw().toBuffer()
  expect([...pixels]).toEqual([0, 1, 2, 2, 1, 0].flatMap((index) => palette[index] as Color))
})

test('the colours of a card are few enough for a byte, and begin with its ground', () => {
  expect(cardPalette.length).toBeLessThanOrEqual(256)
  expect(new Set(cardPalette.map(String)).size).toBe(cardPalette.length)
})
