import { expect, test } from 'vitest'
import { seriesCard } from '../../../lib/cards/series-card.ts'

const facts = {
  name: 'A Series',
  description: 'Talks.',
  progress: '2 of 100',
  numbers: [12, 3, 12],
  locale: 'en',
}

test('shows each number once, in order', () => {
  expect(seriesCard({ ...facts, total: 100 })).toMatchObject({ taken: [3, 12], total: 100 })
  expect(seriesCard({ ...facts, total: 10 }).taken).toEqual([3])
})

test('has no square for a series without an end, or with more numbers than can be told apart', () => {
  expect(seriesCard({ ...facts, total: undefined })).toMatchObject({ taken: [], total: 0 })
  expect(seriesCard({ ...facts, total: 5000 })).toMatchObject({ taken: [], total: 0 })
})
