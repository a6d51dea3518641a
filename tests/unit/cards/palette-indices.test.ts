import { expect, test } from 'vitest'
import { paletteIndices } from '../../../lib/cards/palette-indices.ts'

test('each pixel gets the place of the nearest colour', () => {
  const indicesOf = paletteIndices([
    [0, 0, 0],
    [255, 255, 255],
    [200, 0, 0],
  ])
  const pixels = [
    [255, 255, 255, 255],
    [255, 255, 255, 255],
    [250, 240, 255, 255],
    [10, 0, 0, 255],
    [180, 20, 0, 255],
    [255, 255, 255, 255],
  ]
  expect([...indicesOf(new Uint32Array(Uint8Array.from(pixels.flat()).buffer))]).toEqual([1, 1, 1, 0, 2, 1])
})
