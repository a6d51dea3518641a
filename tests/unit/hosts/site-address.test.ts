import { describe, expect, test } from 'vitest'
import { mountedPath } from '../../../lib/mounted-path.ts'
import { siteAddress } from '../../../lib/site-address.ts'

describe('where the site stands', () => {
  test.each([
    ['https://series.example', undefined, 'https://series.example', ''],
    ['https://series.example/', '', 'https://series.example', ''],
    ['https://o.example/series/', undefined, 'https://o.example/series', '/series'],
    ['https://o.example', '/series', 'https://o.example/series', '/series'],
    ['https://o.example', '/series/', 'https://o.example/series', '/series'],
    ['https://o.example/a/b-c_1', '/a/b-c_1', 'https://o.example/a/b-c_1', '/a/b-c_1'],
    ['http://localhost:3000', '/', 'http://localhost:3000', ''],
  ])('%s and %s', (url, basePath, address, path) => {
    expect(siteAddress(url, basePath)).toEqual({ url: address, basePath: path })
  })

  test.each([
    ['https://o.example/series', '/other'],
    ['https://o.example', 'series'],
    ['https://o.example', '/a b'],
    ['https://o.example', '/a(b)'],
    ['https://o.example', '//elsewhere'],
    ['https://o.example', '/..'],
    ['https://o.example/%E5%96%B6', undefined],
  ])('%s and %s are refused', (url, basePath) => {
    expect(() => siteAddress(url, basePath)).toThrow(/BASE_PATH/)
  })
})

test('only paths from the root are mounted', () => {
  for (const path of ['/', '/about', '/interviews/x#y', '/series/x'])
    expect(mountedPath('/series', path)).toBe(`/series${path}`)
  for (const other of [
    '',
    '#x',
    '?q=1',
    'x',
    './x',
    '//host/x',
    '/\\host',
    'https://o.example/',
    'mailto:a@b.example',
  ])
    expect(mountedPath('/series', other)).toBe(other)
  expect(mountedPath('', '/about')).toBe('/about')
})
