import './with-card-fonts.ts'
import { expect, test } from 'vitest'
import { heading, numeral, running } from '../../../lib/cards/card-styles.ts'
import { reckonedLines, setLines } from '../../../lib/cards/line-counts.ts'
import { reckonLines, reckonWidth } from '../../../lib/cards/reckon.ts'
import { setText } from '../../../lib/cards/set-text.ts'

const title = 'Ledger keeper, why a quiet harbour measures its copper by the Market Bridge at night'
const texts = [
  ...Array.from({ length: 24 }, (_, index) => title.slice(0, 12 + index * 3).trim()),
  ...Array.from({ length: 8 }, (_, index) => '茶農家の「静か」な朝、'.repeat(1 + index)),
  'Fiji’s little lilt, '.repeat(3).trim(),
  'Two Yaks, Tove Avery and AV. Taylor at the Old Wharf of Tver',
  'A well-to-do harbour-master — on (and off) the third-largest quay',
  'W'.repeat(60),
]
const styles = (text: string) =>
  [26, 36, 52, 84].flatMap((size) => [heading, running].map((of) => of(/^茶/.test(text) ? 'ja' : 'en', size)))

test('a width that is reckoned is nearly what is set', async () => {
  for (const text of texts) {
    for (const style of styles(text)) {
      const { width } = await setText(text, style, 20_000)
      const reckoned = reckonWidth(text, style)
      expect(Math.abs(reckoned - width), `“${text}” in ${style.size} pixels`).toBeLessThan(
        width * 0.04 + style.size,
      )
    }
  }
})

test('lines that are reckoned are never more than are set, and rarely fewer', async () => {
  let [tries, same] = [0, 0]
  for (const text of texts) {
    for (const style of styles(text)) {
      for (const width of [1056, 700]) {
        const set = await setLines(text, style, width)
        const reckoned = await reckonedLines(text, style, width)
        expect(reckoned, `“${text}” in ${style.size} pixels`).toBeLessThanOrEqual(set)
        tries++
        if (reckoned === set) same++
      }
    }
  }
  expect(same / tries).toBeGreaterThan(0.9)
})

test('a text without letters is a line, and a word wider than that is broken', () => {
  expect(reckonLines('', running('en', 36), 100)).toBe(1)
  expect(reckonLines('WWWWWWWW', running('en', 36), 100)).toBeGreaterThan(2)
})

test('figures are all of one width', () => {
  expect(reckonWidth('111', numeral(100))).toBeCloseTo(reckonWidth('908', numeral(100)))
})
