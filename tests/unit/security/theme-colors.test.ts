import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { themeColors } from '../../../lib/theme-colors.ts'

test('the browser’s bars have the colour of the paper', () => {
  const css = readFileSync('app/globals.css', 'utf8')
  expect(css).toContain(`--color-paper: light-dark(${themeColors.light}, ${themeColors.dark});`)
})
