import { describe, expect, test } from 'vitest'
import { paceOf } from '../../../lib/statistics/pace-of.ts'
import { seriesStatistics } from '../../../lib/statistics/series-statistics.ts'
import { anInterview } from '../series/an-interview.ts'

describe('the pace', () => {
  test('has a bar for every month from the first to the last, the empty ones too', () => {
    expect(paceOf(['2023-01-31', '2022-11-01', '2022-11-30'])).toEqual({
      unit: 'month',
      periods: [
        { period: '2022-11', count: 2 },
        { period: '2022-12', count: 0 },
        { period: '2023-01', count: 1 },
      ],
    })
  })

  test('goes by years where the months are many', () => {
    expect(paceOf(['2020-06-01', '2023-05-01'])?.unit).toBe('month')
    expect(paceOf(['2020-05-01', '2023-05-01', '2023-06-01'])).toEqual({
      unit: 'year',
      periods: [
        { period: '2020', count: 1 },
        { period: '2021', count: 0 },
        { period: '2022', count: 0 },
        { period: '2023', count: 2 },
      ],
    })
  })

  test('is nothing to compare within one month', () => {
    expect(paceOf([])).toBeUndefined()
    expect(paceOf(['2023-01-01', '2023-01-31'])).toBeUndefined()
  })
})

describe('the figures', () => {
  const interviews = [
    anInterview({
      number: 2,
      lang: 'ja',
      categories: ['Tea'],
      readingTime: { minutes: 1, words: 10, characters: 300 },
    }),
    anInterview({
      number: 5,
      categories: ['Tea', 'Law'],
      readingTime: { minutes: 1, words: 90, characters: 0 },
    }),
    anInterview({ readingTime: { minutes: 1, words: 0, characters: 0 } }),
  ]

  test('add up', () => {
    expect(seriesStatistics(interviews, [anInterview({ lang: 'ja' })], 100)).toMatchObject({
      interviews: 3,
      words: 100,
      characters: 300,
      categories: [
        { name: 'Tea', count: 2 },
        { name: 'Law', count: 1 },
      ],
      languages: [
        { lang: 'en', count: 2 },
        { lang: 'ja', count: 2 },
      ],
      next: 6,
    })
  })

  test('name no next number once the promise is kept', () => {
    expect(seriesStatistics(interviews, [], 5).next).toBeUndefined()
    expect(seriesStatistics(interviews, [], undefined).next).toBe(6)
    expect(seriesStatistics([], [], 100)).toMatchObject({ interviews: 0, next: 1, pace: undefined })
  })
})
