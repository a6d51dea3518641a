import { expect, test } from 'vitest'
import { renameProperties } from '../../../scripts/publish/rename-properties.ts'
import { shortProperties } from '../../../scripts/publish/short-properties.ts'

const sheet =
  ':root{--color-ink:#000;--color-accent:#f00}p{color:var(--color-accent)}a{color:var(--color-accent,var(--of-somebody-else))}'

test('custom properties have short names, the most frequent one the first', () => {
  expect(shortProperties(sheet)).toEqual({ '--color-accent': '--a', '--color-ink': '--b' })
})

test('styles go by them wherever they stand; what no sheet sets, and what only looks like it, keeps its name', () => {
  const names = shortProperties(sheet)
  expect(renameProperties(sheet, names)).toBe(
    ':root{--b:#000;--a:#f00}p{color:var(--a)}a{color:var(--a,var(--of-somebody-else))}',
  )
  expect(renameProperties('.block--color-ink{a:var(--toString)}', names)).toBe(
    '.block--color-ink{a:var(--toString)}',
  )
})
