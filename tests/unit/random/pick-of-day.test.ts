import { expect, test } from 'vitest'
import { buildDay } from '../../../lib/random/build-day.ts'
import { pickOfDay } from '../../../lib/random/pick-of-day.ts'
import { anInterview } from '../series/an-interview.ts'

const interviews = Array.from({ length: 40 }, (_, index) => anInterview({ slug: `talk-${index}` }))
const days = Array.from({ length: 31 }, (_, index) => `2024-01-${String(index + 1).padStart(2, '0')}`)

test('a day has one pick, in whatever order the interviews come; other days have others', () => {
  const picks = days.map((day) => pickOfDay(interviews, day))
  expect(days.map((day) => pickOfDay(interviews.toReversed(), day))).toEqual(picks)
  expect(new Set(picks).size).toBeGreaterThan(10)
  expect(pickOfDay([], '2024-01-01')).toBeUndefined()
})

test('one more interview hardly changes what is picked', () => {
  const more = [...interviews, anInterview({ slug: 'new' })]
  const changed = days.filter((day) => pickOfDay(more, day) !== pickOfDay(interviews, day))
  expect(changed.length).toBeLessThan(5)
})

test('the day is that of the site’s time zone, or the one a build is to repeat', () => {
  const evening = Date.UTC(2024, 0, 31, 20)
  expect(buildDay('UTC', {}, evening)).toBe('2024-01-31')
  expect(buildDay('Asia/Tokyo', {}, evening)).toBe('2024-02-01')
  expect(buildDay('Asia/Tokyo', { SOURCE_DATE_EPOCH: '0' }, evening)).toBe('1970-01-01')
  expect(buildDay('UTC', { SOURCE_DATE_EPOCH: 'yesterday' }, evening)).toBe('2024-01-31')
})
