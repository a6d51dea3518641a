import { expect, test } from 'vitest'
import { pathOnSite } from '../../../lib/addresses/path-on-site.ts'

test.each([
  ['https://o.example/about', 'https://o.example', '/about'],
  ['https://o.example/', 'https://o.example', '/'],
  ['https://o.example/series/about', 'https://o.example/series', '/about'],
  ['https://o.example/series', 'https://o.example/series', '/'],
  ['https://o.example/about', 'https://o.example/series', undefined],
  ['https://o.example/series2/about', 'https://o.example/series', undefined],
  ['https://other.example/about', 'https://o.example', undefined],
  ['mailto:a@o.example', 'https://o.example', undefined],
])('%s on %s', (address, site, path) => {
  expect(pathOnSite(new URL(address), site)).toBe(path)
})
