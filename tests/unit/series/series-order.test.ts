import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Interview } from '../../../lib/schema/interview.ts'
import { newestFirst, seriesOrder } from '../../../lib/series/series-order.ts'
import { anInterview } from './an-interview.ts'

function one(slug: string, day: string, number?: number): Interview {
  return anInterview({ slug, number, publishedAt: `2023-${day}T00:00:00Z` })
}

function slugs(interviews: Interview[]): string {
  return interviews.map(({ slug }) => slug).join(' ')
}

describe('the order of the series', () => {
  test('is by number, whatever the days of publication', () => {
    expect(slugs(seriesOrder([one('c', '01-01', 3), one('a', '06-01', 1), one('b', '03-01', 2)]))).toBe(
      'a b c',
    )
  })

  test('puts one without a number behind the last published before it', () => {
    const numbered = [one('a', '01-01', 1), one('b', '03-01', 2), one('c', '05-01', 3)]
    expect(slugs(seriesOrder([one('x', '02-01'), ...numbered]))).toBe('a x b c')
    expect(slugs(seriesOrder([...numbered, one('x', '12-01')]))).toBe('a b c x')
    expect(slugs(seriesOrder([one('y', '04-02'), ...numbered, one('x', '04-01')]))).toBe('a b x y c')
  })

  test('puts one published before all others first', () => {
    expect(slugs(seriesOrder([one('a', '02-01', 1), one('x', '01-01')]))).toBe('x a')
  })

  test('is by day where nothing has a number', () => {
    expect(slugs(seriesOrder([one('b', '03-01'), one('a', '02-01'), one('c', '04-01')]))).toBe('a b c')
  })
})

test('of one instant and without numbers, the name in the address decides, in every list', () => {
  const [a, b, c] = [one('a', '01-01'), one('b', '01-01'), one('c', '01-01')]
  for (const interviews of [
    [a, b, c],
    [c, a, b],
    [b, c, a],
  ]) {
    expect(slugs(seriesOrder(interviews))).toBe('a b c')
    expect(slugs(newestFirst(interviews))).toBe('a b c')
  }
})

test('newest first goes by day of publication, not by number', () => {
  expect(slugs(newestFirst([one('a', '01-01', 9), one('c', '03-01', 1), one('b', '02-01')]))).toBe('c b a')
})

test('of one instant, the higher number comes first', () => {
  expect(slugs(newestFirst([one('z', '01-01', 1), one('a', '01-01', 2)]))).toBe('a z')
})

test('an order holds all interviews, leaves its list alone and does not depend on how it came', () => {
  const interview = fc.record({
    slug: fc.stringMatching(/^[a-z]{6}$/),
    number: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
    day: fc.constantFrom('01-01', '02-01', '03-01'),
  })
  fc.assert(
    fc.property(fc.uniqueArray(interview, { selector: ({ slug }) => slug }), (facts) => {
      const interviews = facts.map(({ slug, number, day }) => one(slug, day, number))
      const before = slugs(interviews)
      for (const order of [seriesOrder, newestFirst]) {
        const ordered = slugs(order(interviews))
        expect(ordered.split(' ').sort()).toEqual(before.split(' ').sort())
        expect(slugs(order(interviews.toReversed()))).toBe(ordered)
      }
      expect(slugs(interviews)).toBe(before)
    }),
  )
})
