import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { relateInterviews } from '../../../lib/related/relate-interviews.ts'
import type { Interview } from '../../../lib/schema/interview.ts'
import { anInterview } from '../series/an-interview.ts'

/** Interviews that share nothing with others unless a test says so. */
const filler = Array.from({ length: 8 }, (_, index) =>
  anInterview({ slug: `filler-${index}`, title: `${'abcdefgh'[index]?.repeat(6)}` }),
)

function slugsRelatedTo(slug: string, interviews: Interview[]) {
  return relateInterviews(interviews)
    .get(slug)
    ?.map(({ interview }) => interview.slug)
}

describe('related interviews', () => {
  test('share a category, and say which', () => {
    const one = anInterview({ slug: 'one', title: '', categories: ['Tea Farming'] })
    const other = anInterview({ slug: 'other', title: '', categories: ['tea farming'] })
    const [related] = relateInterviews([...filler, one, other]).get('one') ?? []
    expect(related?.interview).toBe(other)
    expect(related?.reason?.toLowerCase()).toBe('tea farming')
  })

  test('share a question, whatever its dress, and say which', () => {
    const ask = (text: string) => [{ text, anchor: 'x', section: { from: 0, to: 1, bytes: 1, alone: true } }]
    const one = anInterview({ slug: 'one', title: '', questions: ask('What do you hear?') })
    const other = anInterview({ slug: 'other', title: '', questions: ask('What do you hear ？') })
    const [related] = relateInterviews([...filler, one, other]).get('one') ?? []
    expect(related?.interview).toBe(other)
    expect(related?.reason).toMatch(/^What do you hear/)
  })

  test('share a question that a declaration makes of two wordings', () => {
    const ask = (text: string) => [{ text, anchor: 'x', section: { from: 0, to: 1, bytes: 1, alone: true } }]
    const talks = ['First steps?', 'How did you start?'].map((text, index) =>
      anInterview({ slug: `t${index}`, title: '', questions: ask(text) }),
    )
    expect(slugsRelatedTo('t0', [...filler, ...talks])).toEqual([])
    const related = relateInterviews([...filler, ...talks], (wording) =>
      /first|start/i.test(wording) ? 'start' : wording,
    )
    expect(related.get('t0')?.map(({ interview }) => interview.slug)).toEqual(['t1'])
  })

  test('share a rare word of title or takeaways, in Japanese as well', () => {
    const talks = [
      anInterview({ slug: 'one', title: 'Lighthouses', lang: 'en' }),
      anInterview({ slug: 'two', title: '', tldr: ['Count [lighthouses](https://example.org/ships).'] }),
      anInterview({ slug: 'san', title: '茶農家のひと', lang: 'ja' }),
      anInterview({ slug: 'yon', title: '', tldr: ['若い農家に会う。'], lang: 'ja' }),
    ]
    expect(slugsRelatedTo('one', [...filler, ...talks])).toEqual(['two'])
    expect(slugsRelatedTo('san', [...filler, ...talks])).toEqual(['yon'])
  })

  test('are alike in what few share rather than in what many do', () => {
    const crowd = Array.from({ length: 6 }, (_, index) =>
      anInterview({ slug: `crowd-${index}`, title: '', categories: ['Work', `Own ${index}`] }),
    )
    const one = anInterview({ slug: 'one', title: '', categories: ['Work', 'Whaling'] })
    const other = anInterview({ slug: 'other', title: '', categories: ['Work', 'Whaling'] })
    expect(slugsRelatedTo('one', [...filler, ...crowd, one, other])?.[0]).toBe('other')
  })

  test('are three at most, of equals the smaller slugs, whatever their age', () => {
    const equals = ['d', 'b', 'e', 'a', 'c'].map((slug, index) =>
      anInterview({ slug, title: '', categories: ['Tea'], publishedAt: `20${10 + index}-01-01T00:00:00Z` }),
    )
    for (const order of [equals, equals.toReversed()]) {
      expect(slugsRelatedTo('a', [...filler, ...order])).toEqual(['b', 'c', 'd'])
      expect(slugsRelatedTo('b', [...filler, ...order])).toEqual(['a', 'c', 'd'])
    }
  })

  test('of equal ones, that in the reader’s language comes first', () => {
    const talks = ['a', 'b', 'c'].map((slug) =>
      anInterview({ slug, title: '', categories: ['Tea'], lang: slug === 'b' ? 'ja' : 'en' }),
    )
    expect(slugsRelatedTo('a', [...filler, ...talks])).toEqual(['c', 'b'])
  })

  test('are none where nothing is shared', () => {
    expect([...relateInterviews(filler).values()].every((related) => related.length === 0)).toBe(true)
    expect(relateInterviews([]).size).toBe(0)
  })
})

test('never itself, never twice, and the same in any order', () => {
  const interview = fc.record({
    title: fc.constantFrom('Tea', 'Bread oven', 'Night bus', '茶農家', 'Tea oven'),
    categories: fc.uniqueArray(fc.constantFrom('Craft', 'Night', 'Nature', 'Law')),
  })
  fc.assert(
    fc.property(fc.array(interview, { maxLength: 60 }), (facts) => {
      const interviews = facts.map((fact, index) => anInterview({ slug: `t${index}`, ...fact }))
      const related = relateInterviews(interviews)
      for (const [slug, others] of related) {
        const slugs = others.map((other) => other.interview.slug)
        expect(slugs).not.toContain(slug)
        expect(new Set(slugs).size).toBe(slugs.length)
        expect(slugs.length).toBeLessThanOrEqual(3)
      }
      expect(new Map(relateInterviews(interviews.toReversed()))).toEqual(related)
    }),
    { numRuns: 50 },
  )
})

test('in a long series of which all share something, the work is bounded and nobody is left out', () => {
  const interviews = Array.from({ length: 3000 }, (_, index) =>
    anInterview({ slug: `t${index}`, title: '', categories: [`Category ${index % 2}`] }),
  )
  const related = relateInterviews(interviews)
  const cited = new Set(
    [...related.values()].flatMap((others) => others.map((other) => other.interview.slug)),
  )
  expect([...related.values()].every((others) => others.length === 3)).toBe(true)
  // Were ties broken by slug among all, three would stand below every interview of a category.
  expect(cited.size).toBeGreaterThan(300)
})
