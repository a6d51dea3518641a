import './with-card-fonts.ts'
import { describe, expect, test } from 'vitest'
import { heading, running } from '../../../lib/cards/card-styles.ts'
import { setText, type TextStyle } from '../../../lib/cards/set-text.ts'

const sizes = [26, 36, 52, 84]

/** The rows that hold ink, from the top of the first line. */
async function inkedRows(text: string, style: TextStyle, width = 1056): Promise<number[]> {
  const set = await setText(text, style, width)
  const rows = Array.from({ length: set.height }, (_, row) => row)
  const isInked = (row: number) =>
    set.coverage.subarray(row * set.width, (row + 1) * set.width).some((value) => value > 0)
  return rows.filter(isInked).map((row) => row + set.top)
}

test.each(sizes)('in %i pixels, letters stand on one foot, whatever their height', async (size) => {
  const style = heading('en', size)
  const feet = await Promise.all(
    ['H', 'x', 'l', 'T.', 'Å'].map(async (text) => (await inkedRows(text, style)).at(-1) ?? 0),
  )
  expect(Math.max(...feet) - Math.min(...feet)).toBeLessThanOrEqual(2)
  // As a browser would set them, about in the middle of the line.
  expect(feet[0]).toBeGreaterThan(style.lineHeight * 0.7)
  expect(feet[0]).toBeLessThan(style.lineHeight)
})

test('a text begins at its left edge, whatever it begins with', async () => {
  for (const text of ['H', 'jar', 'W', '「茶」']) {
    const set = await setText(text, running('en', 40), 1056)
    expect(Math.abs(set.left)).toBeLessThanOrEqual(4)
  }
})

test('a line below another is one line height below', async () => {
  const style = running('en', 36)
  const [one, two] = await Promise.all([inkedRows('x', style), inkedRows('x x', style, 40)])
  expect(two.at(-1)).toBe((one.at(-1) ?? 0) + style.lineHeight)
})

describe.each(sizes)('in %i pixels', (size) => {
  test.each(['x', '…', '“', 'gjpqy', '“”', 'Å', '茶', '、'])(
    '“%s” alone is a line, wherever it stands',
    async (last) => {
      for (const style of [heading('en', size), running('en', size), running('ja', size)]) {
        for (const [index, text] of [last, `x\n${last}`, `x\nx\n${last}`, `x\nx\nx\n${last}`].entries()) {
          expect((await setText(text, style, 1056)).lines).toBe(index + 1)
        }
      }
    },
  )
})

test('what is wider than the column is broken, and no hyphen is added', async () => {
  const style = heading('en', 36)
  const set = await setText('W'.repeat(60), style, 600)
  expect(set.width).toBeLessThanOrEqual(602)
  expect(set.lines).toBeGreaterThan(2)
  const one = await setText('W'.repeat(60), style, 10_000)
  const inkOf = (coverage: Uint8Array) => coverage.reduce((sum, cover) => sum + cover / 255, 0)
  const hyphen = inkOf((await setText('-', style, 600)).coverage)
  expect(Math.abs(inkOf(set.coverage) - inkOf(one.coverage))).toBeLessThan(hyphen)
})

test('signs of markup are letters like others', async () => {
  const inkOf = async (text: string) => (await setText(text, running('en', 36), 1056)).width
  expect(await inkOf('<b>&amp;</b>')).toBeGreaterThan(await inkOf('b&amp;b'))
  expect(await inkOf('a < b & c')).toBeGreaterThan(await inkOf('a b c'))
})
