import { describe, expect, test } from 'vitest'
import type { Interview } from '../../../lib/schema/interview.ts'
import { isPublished, publicationState } from '../../../lib/series/publication-state.ts'
import { anInterview } from './an-interview.ts'

const now = new Date('2023-10-01T08:00:00Z')

describe('where an interview stands', () => {
  test.each<[Partial<Interview>, string]>([
    [{ publishedAt: '2023-10-01T07:59:59Z' }, 'published'],
    [{ publishedAt: '2023-10-01T08:00:00Z' }, 'published'],
    [{ publishedAt: '2023-10-01T08:00:01Z' }, 'scheduled'],
    [{ publishedAt: '2020-01-01T00:00:00Z', draft: true }, 'draft'],
    [{ publishedAt: '2030-01-01T00:00:00Z', draft: true }, 'draft'],
    [{ publishedAt: '2020-01-01T00:00:00Z', withdrawn: '2021-01-01' }, 'withdrawn'],
    [{ draft: true, withdrawn: '2021-01-01' }, 'withdrawn'],
    // Consent taken back counts at once, whatever day is written.
    [{ withdrawn: '2030-01-01' }, 'withdrawn'],
  ])('%o is %s', (facts, state) => {
    const interview = anInterview(facts)
    expect(publicationState(interview, now)).toBe(state)
    expect(isPublished(interview, now)).toBe(state === 'published')
  })
})
