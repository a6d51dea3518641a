import { expect, test } from 'vitest'
import { yearsOf } from '../../../lib/archive/years-of.ts'
import { anInterview } from '../series/an-interview.ts'

test('the newest year stands first, within it the first interview', () => {
  const newestFirst = ['2024-02-01', '2024-01-01', '2022-12-31'].map((date) =>
    anInterview({ slug: date, date }),
  )
  expect(
    yearsOf(newestFirst).map(({ year, interviews }) => [year, interviews.map(({ slug }) => slug)]),
  ).toEqual([
    ['2024', ['2024-01-01', '2024-02-01']],
    ['2022', ['2022-12-31']],
  ])
  expect(yearsOf([])).toEqual([])
})
