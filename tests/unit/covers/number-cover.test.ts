import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { NumberCover } from '../../../components/number-cover.tsx'
import { numberCover } from '../../../lib/covers/number-cover.ts'

const svg = (number: number) => renderToStaticMarkup(createElement(NumberCover, numberCover(number)))
const numbers = Array.from({ length: 2000 }, (_, index) => index + 1)

test('a cover weighs less than 1 KB, also of a long number', () => {
  for (const number of [...numbers, 9999]) expect(svg(number).length, String(number)).toBeLessThan(1024)
})

test('no two numbers have the same cover', () => {
  expect(new Set(numbers.map(svg)).size).toBe(numbers.length)
})

test('neighbours differ in the colours of every tile, and in their last shape', () => {
  for (const number of numbers.slice(1)) {
    const [one, other] = [numberCover(number - 1), numberCover(number)]
    if (one.tiles !== other.tiles) continue
    for (let tile = 0; tile < one.tiles; tile++) {
      const tones = [one, other].map(({ cover }) => [cover[2 * tile]?.tone, cover[2 * tile + 1]?.tone].join())
      expect(tones[0], `${number - 1} and ${number}`).not.toBe(tones[1])
    }
    expect(one.cover.at(-1)?.d).not.toBe(other.cover.at(-1)?.d)
  }
})

test('a tile’s shape never has the colour of its ground', () => {
  for (const number of numbers) {
    const { cover, tiles } = numberCover(number)
    for (let tile = 0; tile < tiles; tile++) expect(cover[2 * tile]?.tone).not.toBe(cover[2 * tile + 1]?.tone)
  }
})
