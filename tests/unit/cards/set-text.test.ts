import './with-card-fonts.ts'
import { describe, expect, test } from 'vitest'
import { heading, running } from '../../../lib/cards/card-styles.ts'
import { countLines, inkWidth, setText, type TextStyle } from '../../../lib/cards/set-text.ts'
import { exactMeasure, roughMeasure } from '../../../lib/cards/text-measures.ts'

const title = 'Ledger keeper, why a quiet harbour measures its copper by the Market Bridge at night'
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
          expect(await countLines(text, style, 1056)).toBe(index + 1)
        }
      }
    },
  )
})

test('what is wider than the column is broken, and no hyphen is added', async () => {
  const style = heading('en', 36)
  const set = await setText('W'.repeat(60), style, 600)
  expect(set.width).toBeLessThanOrEqual(602)
  expect(await countLines('W'.repeat(60), style, 600)).toBeGreaterThan(2)
  const whole = await inkWidth('W'.repeat(60), style)
  const one = await setText('W'.repeat(60), style, whole + 50)
  const inkOf = (coverage: Uint8Array) => coverage.reduce((sum, cover) => sum + cover / 255, 0)
  const hyphen = inkOf((await setText('-', style, 600)).coverage)
  expect(Math.abs(inkOf(set.coverage) - inkOf(one.coverage))).toBeLessThan(hyphen)
})

test('signs of markup are letters like others', async () => {
  const style = running('en', 36)
  expect(await inkWidth('<b>&amp;</b>', style)).toBeGreaterThan(await inkWidth('b&amp;b', style))
  expect(await inkWidth('a < b & c', style)).toBeGreaterThan(await inkWidth('a b c', style))
})

test('what is measured without doubt is what is set, and what is reckoned is never more and rarely less', async () => {
  const texts = [
    ...Array.from({ length: 24 }, (_, index) => title.slice(0, 12 + index * 3)),
    ...Array.from({ length: 8 }, (_, index) => '茶農家の静かな朝、'.repeat(1 + index)),
    'Fiji’s little lilt, '.repeat(3),
    'AVA. To. LT. '.repeat(6),
  ]
  let [tries, same] = [0, 0]
  for (const text of texts) {
    for (const size of sizes) {
      for (const style of [heading, running].map((of) => of(text.startsWith('茶') ? 'ja' : 'en', size))) {
        const set = await countLines(text, style, 1056)
        expect(await exactMeasure.lines(text, style, 1056), `“${text}” in ${size} pixels`).toBe(set)
        const reckoned = await roughMeasure.lines(text, style, 1056)
        expect(reckoned).toBeLessThanOrEqual(set)
        tries++
        if (reckoned === set) same++
      }
    }
  }
  expect(same / tries).toBeGreaterThan(0.8)
})

test('a text in two styles has two widths, whichever was asked for first', async () => {
  const close = heading('en', 50)
  const wide = { ...close, spacing: 0 }
  const text = 'Twelve of a hundred, and no more'
  expect(await exactMeasure.width(text, close)).toBe(await inkWidth(text, close))
  expect(await exactMeasure.width(text, wide)).toBe(await inkWidth(text, wide))
})
