import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cardColors } from '../../../lib/cards/card-colors.ts'

test.each(Object.entries(cardColors))('%s is the site’s own, in light', (name, color) => {
  expect(readFileSync('app/globals.css', 'utf8')).toContain(`--color-${name}: light-dark(${color}, `)
})
