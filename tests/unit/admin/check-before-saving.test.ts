import { beforeEach, describe, expect, it } from 'vitest'
import { checkBeforeSaving } from '../../../admin/check-before-saving.ts'
import { formats } from '../../../admin/formats.ts'
import { knownInterviews } from '../../../admin/known-interviews.ts'
import type { AdminData } from '../../../lib/admin/admin-data.ts'
import { adminStrings } from '../../../lib/strings/admin-strings.ts'
import { site } from '../reading/site.ts'

const page = {
  site: { ...site, url: 'https://series.example' },
  contentDir: 'content',
  sets: {},
} as unknown as AdminData
const t = adminStrings('en')
const forms = formats(page)
const file = (number: number, more = '') =>
  `---\nnumber: ${number}\ntitle: Interview ${number}\ndate: 2024-01-01\ncategories: [Nature]\n${more}---\n\nText.\n`
const read = (text: string) => forms.interview?.fromFile(text) ?? {}

/** Why it is not saved; undefined where it is. */
function refusal(data: Record<string, unknown>, path = 'content/interviews/x.md'): string | undefined {
  try {
    checkBeforeSaving({ data, path }, forms, { page, t })
    return undefined
  } catch (error) {
    expect((error as Error).message).toBe('saving_failed')
    return String((error as Error & { cause: Error }).cause.message)
  }
}

describe('before an interview is saved', () => {
  let second: Record<string, unknown>
  beforeEach(() => {
    read(file(1))
    second = read(file(2))
  })

  it('nothing is said of a sound one', () => {
    expect(refusal({ ...second, title: 'Another' })).toBeUndefined()
    expect(refusal({ title: 'New', date: '2024-01-01', number: 3, body: 'Text.' })).toBeUndefined()
  })

  it('a number is refused that another has, but not its own, nor to a translation', () => {
    expect(refusal({ ...second, number: 1 })).toContain('Number 1 is taken.')
    expect(refusal({ ...second, number: 1, translationOf: 'interview-1' })).toBeUndefined()
    expect(refusal({ title: 'New', date: '2024-01-01', number: 2, body: 'Text.' })).toContain(
      'Number 2 is taken.',
    )
  })

  it('a number saved in this session counts, and the one that it replaced does no more', () => {
    knownInterviews.remember({ ...second, number: 7 }, 'content/interviews/x.md')
    expect(refusal({ title: 'New', date: '2024-01-01', number: 7, body: 'Text.' })).toContain('Number 7')
    expect(refusal({ title: 'New', date: '2024-01-01', number: 2, body: 'Text.' })).toBeUndefined()
  })

  it('what the check refuses is refused in its words', () => {
    expect(refusal({ ...second, title: '' })).toContain('title')
    expect(refusal({ ...second, interviewee: { anonymous: true, name: 'Ada' } })).toContain('anonymous')
    expect(refusal({ ...second, date: '2024-02-31' })).toContain('date')
  })

  it('a mistake that was there before does not keep another from being mended', () => {
    const broken = read(file(5, 'shoe: x\n'))
    expect(refusal({ ...broken, title: 'Mended' })).toBeUndefined()
    expect(refusal({ ...broken, title: '' })).toContain('title')
  })
})

describe('before another file is saved', () => {
  const path = (name: string) => `content/${name}.yml`

  it('its own rules are asked', () => {
    expect(refusal({ entries: [{ id: 'way in', wording: 'How?' }] }, path('questions'))).toContain('way in')
    expect(refusal({ entries: [{ id: 'way-in', wording: 'How?' }] }, path('questions'))).toBeUndefined()
    expect(refusal({ entries: [{ from: '/a', to: '' }] }, path('redirects'))).toBeUndefined()
    expect(refusal({ title: 'About', body: 'Text.' }, 'content/about.md')).toBeUndefined()
  })

  it('two entries of one name are refused', () => {
    const twice = [
      { from: '/a', to: '/b' },
      { from: '/a', to: '/c' },
    ]
    expect(refusal({ entries: twice }, path('redirects'))).toContain('“/a” stands there twice.')
  })
})

it('categories are offered by how many interviews have them', () => {
  knownInterviews.remember({ categories: ['Rare'] }, 'a.md')
  expect(knownInterviews.categories()).toEqual(['Nature', 'Rare'])
})
