import { parseFragment, serialize } from 'parse5'
import { expect, test } from 'vitest'
import { elementsOf } from '../../../scripts/publish/elements-of.ts'
import { spellOutAddresses } from '../../../scripts/publish/spell-out-addresses.ts'

test.each([
  ['#%E3%81%8B', '#か'],
  ['/people/%E9%9C%A7%E3%83%B6?q=%C3%A9#%C3%BC', '/people/霧ヶ?q=é#ü'],
  ['https://a.example/%E3%81%8B', 'https://a.example/か'],
  // What only looks like letters, ends an address or turns what is read around.
  ['/a%20b%2Fc%3F%23%25', '/a%20b%2Fc%3F%23%25'],
  ['/%E3%80%80%E2%80%AE%C2%85x', '/%E3%80%80%E2%80%AE%C2%85x'],
  ['/%E3%81%8B%E3%80%80', '/か%E3%80%80'],
  ['/%FF%E3%81', '/%FF%E3%81'],
])('%s is written %s, and leads to the same place', (address, written) => {
  const tree = parseFragment(`<a href="${address}">a</a>`)
  spellOutAddresses(elementsOf(tree))
  expect(serialize(tree)).toBe(`<a href="${written}">a</a>`)
  const base = 'https://site.example/'
  expect(new URL(written, base).href).toBe(new URL(address, base).href)
})

test('what search engines and programs read of the page keeps its form', () => {
  const link = '<link rel="canonical" href="/%E3%81%8B">'
  const tree = parseFragment(link)
  spellOutAddresses(elementsOf(tree))
  expect(serialize(tree)).toBe(link)
})
