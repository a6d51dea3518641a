import { afterEach, expect, test, vi } from 'vitest'
import { entryFingerprint } from '../../../lib/interview-fingerprint.ts'
import { readFixture } from '../reading/read-fixture.ts'

vi.mock('../../../lib/images/pictures-of.ts', () => ({ picturesOf: () => ({}) }))
vi.mock('../../../lib/series/series.ts', () => ({ interviewBody: () => '' }))
afterEach(() => void vi.useRealTimers())

test('a kept list of a preview does not go on calling an interview scheduled whose day has come', () => {
  const { interview } = readFixture('native.md')
  if (!interview) throw new Error('no interview was read')
  // A build looks at each interview once, and the next at another object.
  const on = (day: number) => {
    vi.useFakeTimers({ now: Date.parse(interview.publishedAt) + day * 86_400_000 })
    return entryFingerprint({ ...interview })
  }
  expect(on(-2)).toBe(on(-1))
  expect(on(1)).not.toBe(on(-1))
  expect(on(2)).toBe(on(1))
})
