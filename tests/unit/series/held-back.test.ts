import { expect, test } from 'vitest'
import { heldBack } from '../../../lib/series/held-back.ts'
import { keepsAnswering } from '../../../lib/series/publication-state.ts'
import { anInterview } from './an-interview.ts'

const now = new Date('2024-06-01T12:00:00Z')
const interviews = [
  anInterview({ slug: 'later', publishedAt: '2024-08-01T00:00:00Z' }),
  anInterview({ slug: 'draft', draft: true, publishedAt: '2024-07-01T00:00:00Z' }),
  anInterview({ slug: 'sooner', publishedAt: '2024-06-01T12:00:01Z' }),
  anInterview({ slug: 'gone', withdrawn: '2024-01-01' }),
  anInterview({ slug: 'shown', publishedAt: '2024-06-01T12:00:00Z' }),
]

test('those that wait are named in the order in which they appear, drafts last', () => {
  expect(heldBack(interviews, now)).toEqual([
    { sourcePath: 'interviews/sooner.md', until: '2024-06-01T12:00:01Z' },
    { sourcePath: 'interviews/later.md', until: '2024-08-01T00:00:00Z' },
    { sourcePath: 'interviews/draft.md', until: undefined },
  ])
})

test('a published address answers, and so does a withdrawn one', () => {
  const answering = interviews.filter((interview) => keepsAnswering(interview, now))
  expect(answering.map(({ slug }) => slug)).toEqual(['gone', 'shown'])
})
