import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { laterPages, pageOf, pageSize } from '../../../lib/series/page-of.ts'

const items = (count: number) => Array.from({ length: count }, (_, index) => index)

describe('a page of a list', () => {
  test('an empty list has one empty page', () => {
    expect(pageOf([], 1)).toEqual({ items: [], page: 1, pages: 1, count: 0 })
    expect(laterPages(0)).toEqual([])
  })

  test('a full page needs no second', () => {
    expect(pageOf(items(pageSize), 1)).toMatchObject({ pages: 1, count: pageSize })
    expect(pageOf(items(pageSize), 2)).toBeUndefined()
    expect(laterPages(pageSize)).toEqual([])
  })

  test('one more begins the next', () => {
    expect(pageOf(items(pageSize + 1), 2)).toEqual({
      items: [pageSize],
      page: 2,
      pages: 2,
      count: pageSize + 1,
    })
    expect(laterPages(pageSize + 1)).toEqual(['2'])
  })

  test.each([0, -1, 1.5, 3, Number.NaN, Number.POSITIVE_INFINITY])('there is no page %d of two', (page) => {
    expect(pageOf(items(pageSize + 1), page)).toBeUndefined()
  })
})

test('the pages together are the list', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200 }), (count) => {
      const numbers = [1, ...laterPages(count).map(Number)]
      const pages = numbers.map((number) => pageOf(items(count), number))
      expect(pages.flatMap((page) => page?.items ?? [-1])).toEqual(items(count))
      expect(pages.every((page) => page?.pages === numbers.length)).toBe(true)
    }),
  )
})
