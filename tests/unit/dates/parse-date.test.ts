import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDate } from '../../../lib/dates.ts'

describe('a written date names a day and an instant in the site’s zone', () => {
  test.each([
    ['2023-10-01', 'Asia/Tokyo', '2023-10-01', '2023-09-30T15:00:00Z'],
    ['2023-10-01 17:00:00', 'Asia/Tokyo', '2023-10-01', '2023-10-01T08:00:00Z'],
    ['2023-10-01 17:00', 'America/New_York', '2023-10-01', '2023-10-01T21:00:00Z'],
    ['2023-10-01T17:00:00Z', 'Asia/Tokyo', '2023-10-02', '2023-10-01T17:00:00Z'],
    ['2023-10-01 23:30:00 -0500', 'Asia/Tokyo', '2023-10-02', '2023-10-02T04:30:00Z'],
    ['2023-10-01T02:00+09:00', 'UTC', '2023-09-30', '2023-09-30T17:00:00Z'],
    ['2023-10-01t17:00:00.250z', 'UTC', '2023-10-01', '2023-10-01T17:00:00Z'],
    [' 2023-1-2 ', 'UTC', '2023-01-02', '2023-01-02T00:00:00Z'],
    ['2024-02-29', 'UTC', '2024-02-29', '2024-02-29T00:00:00Z'],
    // The hour that summer time skips, the one it repeats, and a day that Samoa never had.
    ['2024-03-10 02:30', 'America/New_York', '2024-03-10', '2024-03-10T07:30:00Z'],
    ['2024-11-03 01:30', 'America/New_York', '2024-11-03', '2024-11-03T05:30:00Z'],
    ['2011-12-30', 'Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00Z'],
  ])('%s in %s', (text, zone, day, instant) => expect(parseDate(text, zone)).toEqual({ day, instant }))
})

describe('no date', () => {
  test.each([
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    'yesterday',
    '20231001',
    '2023/10/01',
    '01-10-2023',
    '2023-10',
    '2023-10-01 25:00',
    '2023-10-01 17:60',
    '2023-10-01 17',
    '2023-10-01 17:00 JST',
    '2023-10-01 17:00 +25:00',
    '2023-10-01, later',
    '２０２３-10-01',
    '',
  ])('%s', (text) => expect(parseDate(text, 'Asia/Tokyo')).toBeUndefined())
})

test('the builder’s own zone changes nothing', () => {
  const script = `
    import { formatDay, parseDate } from '${new URL('../../../lib/dates.ts', import.meta.url)}'
    const dates = ['2023-10-01', '2023-10-01 00:30:00', '2023-10-01 23:30 +0000'].map((text) => parseDate(text, 'Asia/Tokyo'))
    console.log(JSON.stringify([dates, formatDay('2023-10-01', 'en'), formatDay('2023-01-01', 'ja')]))`
  const zones = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/St_Johns', 'Asia/Tokyo']
  const answers = zones.map((TZ) =>
    execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      env: { ...process.env, TZ },
      cwd: fileURLToPath(new URL('../../..', import.meta.url)),
      encoding: 'utf8',
    }),
  )
  expect(new Set(answers).size).toBe(1)
  expect(JSON.parse(answers[0] ?? '')).toEqual([
    [
      { day: '2023-10-01', instant: '2023-09-30T15:00:00Z' },
      { day: '2023-10-01', instant: '2023-09-30T15:30:00Z' },
      { day: '2023-10-02', instant: '2023-10-01T23:30:00Z' },
    ],
    'October 1, 2023',
    '2023年1月1日',
  ])
})

test('a day without a time stays that day in every zone', () => {
  const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
  const day = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(day, zone, (date, timeZone) => {
      const written = date.toISOString().slice(0, 10)
      const read = parseDate(written, timeZone)
      expect(read?.day).toBe(written)
      expect(Number.isNaN(Date.parse(read?.instant ?? ''))).toBe(false)
    }),
  )
})

test('any text is a date of the calendar or none', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{4}-\d{1,2}-\d{1,2}( \d{1,2}:\d\d)?$/), (text) => {
      const read = parseDate(text, 'UTC')
      if (read) expect(new Date(`${read.day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(read.day)
    }),
  )
})
