import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { routes } from '../../../lib/routes.ts'

const fonts = readdirSync('public/fonts')

test('the numerals are one small file, with the licence beside it', () => {
  expect(fonts).toEqual(['LICENSE', routes.numerals().split('/').at(-1)])
  expect(readFileSync(`public${routes.numerals()}`).length).toBeLessThan(2048)
})

test('their name changes with their content, for browsers keep them a year', () => {
  const digest = createHash('sha256')
    .update(readFileSync(`public${routes.numerals()}`))
    .digest('hex')
  expect(routes.numerals()).toContain(`-${digest.slice(0, 10)}.`)
})

test('the style sheet asks for the file that pages load ahead', () => {
  expect(readFileSync('app/numerals.css', 'utf8')).toContain(`url("${routes.numerals()}")`)
})
