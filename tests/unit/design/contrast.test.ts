import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('app/globals.css', 'utf8')
const tokens = Object.fromEntries(
  [...css.matchAll(/--color-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
)

// What each colour of text may stand on. Placeholders are muted; chips and focus rings have the accent.
const grounds = ['paper', 'raised']
const pairs: [string, string, number][] = [
  ...[...grounds, 'tint'].map((ground): [string, string, number] => ['ink', ground, 7]),
  ...grounds.map((ground): [string, string, number] => ['muted', ground, 4.5]),
  ...grounds.map((ground): [string, string, number] => ['accent', ground, 4.5]),
  ['on-accent', 'accent', 4.5],
  ['paper', 'ink', 7],
  ['paper', 'accent', 4.5],
]

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  it.each(pairs)('%s on %s has a contrast of at least %d', (text, ground, least) => {
    expect(contrast(tokens[text]?.[scheme], tokens[ground]?.[scheme])).toBeGreaterThanOrEqual(least)
  })
})

it('knows every colour', () => {
  const declared = [...css.matchAll(/--color-([\w-]+):/g)].map(([, name]) => name)
  expect(Object.keys(tokens).sort()).toEqual(declared.sort())
  // A line divides and says nothing: no text, and no part that one has to find.
  const tested = new Set(pairs.flat())
  expect(Object.keys(tokens).filter((name) => !tested.has(name))).toEqual(['line'])
})

it('computes as WCAG 2.2 does', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

function contrast(one = '', other = ''): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance of `#rrggbb`. https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(color.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
