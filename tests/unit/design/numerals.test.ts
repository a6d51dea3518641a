import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const address = /url\("(\/fonts\/[^"]+)"\)/.exec(readFileSync('app/numerals.css', 'utf8'))?.[1] ?? ''
const font = readFileSync(`public${address}`)

test('the numerals are one small file, with the licence beside it', () => {
  expect(readdirSync('public/fonts')).toEqual(['LICENSE', address.split('/').at(-1)])
  expect(font.length).toBeLessThan(2048)
})

test('their name changes with their content, for browsers keep them a year', () => {
  const digest = createHash('sha256').update(font).digest('hex')
  expect(address).toContain(`-${digest.slice(0, 10)}.`)
})
