import { expect, test } from 'vitest'
import { answerPages, aroundAnswer, pageLimit } from '../../../lib/questions/answer-pages.ts'

const pagesOf = (weights: number[]) =>
  answerPages(weights.map((bytes) => ({ section: { from: 0, to: bytes, bytes, alone: true } }))).map((page) =>
    page.map(({ section }) => section.bytes),
  )

test('no page is too heavy or too long, none is empty, and nothing is lost', () => {
  const weights = Array.from({ length: 1300 }, (_, index) => (index * 7919) % 6000)
  const pages = pagesOf(weights)
  expect(pages.flat()).toEqual(weights)
  for (const page of pages) {
    expect(page.length).toBeGreaterThan(0)
    expect(page.reduce((sum, weight) => sum + weight + aroundAnswer, 0)).toBeLessThanOrEqual(pageLimit)
  }
})

test('an answer heavier than a page has one to itself', () => {
  expect(pagesOf([10, 99_999, 10])).toEqual([[10], [99_999], [10]])
})

test('without answers there is one empty page', () => expect(pagesOf([])).toEqual([[]]))
