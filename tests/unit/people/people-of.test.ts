import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { peopleLines } from '../../../lib/people/people-lines.ts'
import { peopleOf } from '../../../lib/people/people-of.ts'
import type { Interview, Interviewee } from '../../../lib/schema/interview.ts'
import { anInterview } from '../series/an-interview.ts'

function talk(slug: string, interviewee: Partial<Interviewee>, facts: Partial<Interview> = {}) {
  return anInterview({ slug, interviewee: { anonymous: false, links: [], ...interviewee }, ...facts })
}

function namesAndSlugs(interviews: Interview[]) {
  return peopleOf(interviews).map(({ name, slug }) => [name, slug])
}

describe('one person', () => {
  test('is who has one name, whatever its case, width and spacing', () => {
    const people = peopleOf([
      talk('a', { name: 'Ana  Ruiz' }),
      talk('b', { name: 'ANA RUIZ' }),
      talk('c', { name: 'Ａｎａ Ruiz' }),
    ])
    expect(people.find(({ slug }) => slug === 'ana-ruiz')?.answered.map(({ slug }) => slug)).toEqual([
      'a',
      'b',
      'c',
    ])
    expect(people).toHaveLength(2)
  })

  test('answers and asks on one page', () => {
    const people = peopleOf([
      talk('a', { name: 'Ana Ruiz' }),
      talk('b', { name: 'Bo' }, { interviewer: 'ana ruiz' }),
    ])
    const ana = people.find(({ slug }) => slug === 'ana-ruiz')
    expect(ana?.answered.map(({ slug }) => slug)).toEqual(['a'])
    expect(ana?.asked.map(({ slug }) => slug)).toEqual(['b'])
  })

  test('is not somebody anonymous, even where a name has slipped through', () => {
    const people = peopleOf([talk('a', { anonymous: true, name: 'Secret', role: 'Nurse' })])
    expect(people.map(({ name }) => name)).toEqual(['The Editors'])
  })
})

describe('a person’s address', () => {
  test.each([
    ['Zdenka Vlaštovička', 'zdenka-vlastovicka'],
    ['霧ヶ沢みのり', '霧ヶ沢みのり'],
    ['🐙', '1f419'],
    ['!?', '21-3f'],
    ['Index', 'index-2'],
  ])('%s stands at %s', (name, slug) => {
    expect(namesAndSlugs([talk('a', { name })])).toContainEqual([name, slug])
  })

  test('of two that meet, the one published first has it bare, in whatever order they come', () => {
    const interviews = [
      talk('new', { name: 'Jose' }, { publishedAt: '2024-01-01T00:00:00Z' }),
      talk('old', { name: 'José' }, { publishedAt: '2023-01-01T00:00:00Z' }),
    ]
    for (const order of [interviews, interviews.toReversed()]) {
      expect(namesAndSlugs(order)).toContainEqual(['José', 'jose'])
      expect(namesAndSlugs(order)).toContainEqual(['Jose', 'jose-2'])
    }
  })

  test('stays when a later spelling wins', () => {
    const first = talk('a', { name: 'Mary Ann' }, { publishedAt: '2023-01-01T00:00:00Z' })
    const later = ['b', 'c'].map((slug) =>
      talk(slug, { name: 'Maryann' }, { publishedAt: '2024-01-01T00:00:00Z' }),
    )
    expect(namesAndSlugs([...later, first])).toContainEqual(['Maryann', 'mary-ann'])
  })

  test('is never empty and never taken twice', () => {
    const name = fc.oneof(
      fc.constantFrom('José', 'Jose', 'jose-2', 'José 2', '🐙', '2f', '/', 'index', 'みのり'),
      fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== ''),
    )
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const slugs = peopleOf(names.map((name, index) => talk(`t${index}`, { name }))).map(
          ({ slug }) => slug,
        )
        expect(slugs.every((slug) => /^[\p{L}\p{M}\p{N}-]+$/u.test(slug))).toBe(true)
        expect(new Set(slugs).size).toBe(slugs.length)
      }),
    )
  })
})

test('the list has every interview by a name or by its role, and nobody anonymous by name', () => {
  const interviews = [
    talk('a', { name: 'Zoe' }),
    talk('b', { name: 'Änne' }),
    talk('c', { anonymous: true, role: 'Nurse' }),
    talk('d', { role: 'Baker' }),
    talk('e', {}, { title: 'Cook' }),
  ]
  const lines = peopleLines(peopleOf(interviews), interviews, 'de')
  expect(
    lines.map(
      ({ interviewer, interviewee, unnamed }) =>
        interviewer?.name ?? interviewee?.name ?? unnamed?.interviewee.role ?? unnamed?.title,
    ),
  ).toEqual(['The Editors', 'Änne', 'Zoe', 'Baker', 'Cook', 'Nurse'])
})
