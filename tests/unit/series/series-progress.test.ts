import { expect, test } from 'vitest'
import { seriesProgress } from '../../../lib/series/series-progress.ts'
import { anInterview } from './an-interview.ts'

const order = [
  anInterview({ slug: 'one', title: 'One', number: 1, date: '2022-05-01' }),
  anInterview({ slug: 'aside', title: 'Aside', date: '2022-06-01' }),
  anInterview({ slug: 'three', title: 'Three', number: 3, date: '2023-01-01' }),
]

test('to a hundred, every number has a cell: kept, withdrawn or empty', () => {
  const progress = seriesProgress(order, 100, [4])
  if (progress.form !== 'numbers') throw new Error(progress.form)
  expect(progress.count).toBe(2)
  expect(progress.cells).toHaveLength(100)
  expect(progress.cells.slice(0, 5)).toEqual([
    { number: 1, interview: { slug: 'one', title: 'One' } },
    { number: 2 },
    { number: 3, interview: { slug: 'three', title: 'Three' } },
    { number: 4, withdrawn: true },
    { number: 5 },
  ])
})

test('a number beyond the promise is still one more', () => {
  const progress = seriesProgress([anInterview({ number: 102 })], 100)
  expect(progress.form === 'numbers' && progress.cells.at(-1)?.number).toBe(102)
})

test('thousands go by the hundred, the last one perhaps shorter', () => {
  const many = [1, 100, 101, 1250].map((number) => anInterview({ number }))
  const progress = seriesProgress(many, 1250)
  if (progress.form !== 'hundreds') throw new Error(progress.form)
  expect(progress.count).toBe(4)
  expect(progress.hundreds).toHaveLength(13)
  expect(progress.hundreds[0]).toEqual({ first: 1, last: 100, count: 2 })
  expect(progress.hundreds[1]).toEqual({ first: 101, last: 200, count: 1 })
  expect(progress.hundreds[12]).toEqual({ first: 1201, last: 1250, count: 1 })
})

test('without a promise, years, the newest first, also with what has no number', () => {
  const progress = seriesProgress(order, undefined)
  if (progress.form !== 'years') throw new Error(progress.form)
  expect(progress.count).toBe(3)
  expect(progress.years.map(({ year, interviews }) => [year, interviews.map(({ slug }) => slug)])).toEqual([
    ['2023', ['three']],
    ['2022', ['one', 'aside']],
  ])
})

test('a series without an interview has its cells, hundreds or no year yet', () => {
  expect(seriesProgress([], 100)).toMatchObject({ form: 'numbers', count: 0 })
  expect(seriesProgress([], 3000)).toMatchObject({ form: 'hundreds', count: 0 })
  expect(seriesProgress([], undefined)).toEqual({ form: 'years', count: 0, years: [] })
})
