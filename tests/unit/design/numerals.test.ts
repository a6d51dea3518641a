import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { drawNumber } from '../../../components/numerals/draw-number.ts'
import { SeriesNumber } from '../../../components/series-number.tsx'

test('figures stand side by side, none over another, between the ground line and their height', () => {
  for (const figure of '0123456789') {
    const { path, width } = drawNumber(figure)
    const { left, right, top, bottom } = extent(path)
    expect
      .soft([left >= 0, right <= width, top >= -650, bottom <= 60], figure)
      .toEqual([true, true, true, true])
    const pair = drawNumber(figure + figure)
    expect.soft(pair.width, figure).toBe(2 * width)
    expect.soft(extent(pair.path).right, figure).toBe(right + width)
  }
})

test('what has no outline is a gap', () => {
  expect(drawNumber(' ').path).toBe('')
  expect(drawNumber('1 1').width).toBeGreaterThan(drawNumber('11').width)
})

test('a number is a text to those who do not see it drawn', () => {
  const textOf = (props: Parameters<typeof SeriesNumber>[0]) =>
    renderToStaticMarkup(SeriesNumber(props)).replace(/<[^>]*>/g, '')
  expect(textOf({ number: 11, total: 100, size: 'hero' })).toBe('11 / 100')
  expect(textOf({ number: 404, size: 'hero' })).toBe('404')
})

/** What the ends of a path's curves reach, by the commands that it is made of: M, m, h, v, l and q. */
function extent(path: string) {
  let [x, y] = [0, 0]
  const xs: number[] = []
  const ys: number[] = []
  for (const [, command = '', rest = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?\d+/g) ?? []).map(Number)
    const [last = 0, beforeLast = 0] = [...numbers].reverse()
    if (command === 'M') [x, y] = [beforeLast, last]
    else if (command === 'h') x += last
    else if (command === 'v') y += last
    else [x, y] = [x + beforeLast, y + last]
    xs.push(x)
    ys.push(y)
  }
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}
