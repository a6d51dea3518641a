import { afterEach, describe, expect, it, test, vi } from 'vitest'
import { parseMarkdown } from '../../../lib/markdown/parse-markdown.ts'
import type { Interview } from '../../../lib/schema/interview.ts'
import { anInterview } from './an-interview.ts'

const generated = vi.hoisted(() => ({ interviews: [] as Interview[], about: undefined as unknown }))
const lines = [3, 7]
vi.mock('../../../lib/series/generated.ts', () => ({
  generatedContent: () => ({ ...generated, questions: undefined, problems: [] }),
  generatedLines: () => lines,
  generatedBody: ({ slug }: Interview) => `The words of ${slug}.`,
  generatedTree: ({ slug }: Interview) => parseMarkdown(`The words of ${slug}.`),
}))

afterEach(() => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

const past = '2024-01-01T00:00:00Z'
const published = anInterview({ slug: 'published', number: 1, publishedAt: past })
const draft = anInterview({ slug: 'draft', number: 2, publishedAt: past, draft: true })
const scheduled = anInterview({ slug: 'scheduled', number: 3, publishedAt: '2999-01-01T00:00:00Z' })
const withdrawn = anInterview({ slug: 'withdrawn', number: 4, publishedAt: past, withdrawn: '2024-05-01' })

describe('what the gate lets through', () => {
  it('is what is published, and nothing else by any of its ways', async () => {
    const ways = await gate([published, draft, scheduled, withdrawn])
    const { series, interviewBody, interviewTree, placedInterview, questionLines } = ways
    const { all, interviews, order } = series()
    for (const list of [all, interviews, order]) expect(slugs(list)).toEqual(['published'])
    for (const { slug } of [draft, scheduled, withdrawn]) {
      expect(placedInterview(slug)).toBeUndefined()
      expect(interviewBody(slug)).toBe('')
      expect(interviewTree(slug)).toBeUndefined()
      expect(questionLines(slug)).toEqual([])
    }
    expect(questionLines('published')).toEqual(lines)
    expect(interviewBody('published')).toBe('The words of published.')
    expect(interviewTree('published')).toEqual(parseMarkdown('The words of published.'))
    expect(interviewBody('no-such')).toBe('')
  })

  it.each<Record<string, string>>([{ VERCEL_ENV: 'preview' }, { NODE_ENV: 'development' }])(
    'is also what is not published yet, with its state, under %j; never what was taken back',
    async (environment) => {
      const { series, interviewBody, placedInterview } = await gate(
        [published, draft, scheduled, withdrawn],
        environment,
      )
      expect(slugs(series().all).sort()).toEqual(['draft', 'published', 'scheduled'])
      expect(placedInterview('draft')?.state).toBe('draft')
      expect(placedInterview('scheduled')?.state).toBe('scheduled')
      expect(placedInterview('published')?.state).toBe('published')
      expect(interviewBody('withdrawn')).toBe('')
    },
  )

  it('changes at the instant of publication', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-02-01T07:59:59.999Z') })
    const one = anInterview({ publishedAt: '2024-02-01T08:00:00Z' })
    expect((await gate([one])).series().all).toEqual([])
    vi.setSystemTime(new Date('2024-02-01T08:00:00Z'))
    expect((await gate([one])).series().all).toHaveLength(1)
  })
})

describe('what was taken back', () => {
  it('leaves its place and day, and nothing that it said or is', async () => {
    const { series, withdrawnInterview } = await gate([published, withdrawn])
    const { slug, number, total } = withdrawn
    expect(series().withdrawn).toEqual([{ slug, number, total, date: '2024-05-01' }])
    expect(withdrawnInterview('withdrawn')).toEqual(series().withdrawn[0])
    expect(withdrawnInterview('published')).toBeUndefined()
  })

  it('takes its translations along, with the original’s number', async () => {
    const translation = anInterview({ slug: 'withdrawn-ja', translationOf: 'withdrawn', publishedAt: past })
    const { series } = await gate([withdrawn, { ...translation, number: undefined }])
    expect(series().all).toEqual([])
    expect(series().withdrawn).toMatchObject([
      { slug: 'withdrawn', number: 4 },
      { slug: 'withdrawn-ja', number: 4, date: '2024-05-01' },
    ])
  })

  it('of a portrait alone, is the picture, in every language', async () => {
    const cover = { src: '/a.jpg', alt: 'A face' }
    const original = { ...published, portraitWithdrawn: true, cover: undefined }
    const translation = anInterview({ slug: 'x-ja', translationOf: 'published', publishedAt: past, cover })
    const { placedInterview } = await gate([original, translation])
    expect(placedInterview('x-ja')?.interview.cover).toBeUndefined()
    const kept = await gate([published, translation])
    expect(kept.placedInterview('x-ja')?.interview.cover).toEqual(cover)
  })
})

describe('an interview in its place', () => {
  const first = anInterview({ slug: 'first', number: 1, publishedAt: past, categories: ['Craft'] })
  const third = anInterview({ slug: 'third', number: 3, publishedAt: past, categories: ['craft', 'Tea'] })
  const third2 = anInterview({ slug: 'third-ja', translationOf: 'third', publishedAt: past })
  const fifth = anInterview({ slug: 'fifth', number: 5, publishedAt: past })

  it('has the neighbours that readers can open, and none beyond the ends', async () => {
    const { placedInterview } = await gate([fifth, draft, first, third, third2])
    const around = (slug: string) => {
      const { previous, next } = placedInterview(slug) ?? {}
      return [previous?.slug, next?.slug]
    }
    expect(around('first')).toEqual([undefined, 'third'])
    expect(around('third')).toEqual(['first', 'fifth'])
    expect(around('third-ja')).toEqual(['first', 'fifth'])
    expect(around('fifth')).toEqual(['third', undefined])
  })

  it('knows its other languages, which lists do not count', async () => {
    const { series, placedInterview } = await gate([first, third, third2])
    expect(slugs(placedInterview('third')?.translations ?? [])).toEqual(['third-ja'])
    expect(slugs(placedInterview('third-ja')?.translations ?? [])).toEqual(['third'])
    expect(placedInterview('third-ja')?.interview.number).toBe(3)
    expect(slugs(series().interviews).sort()).toEqual(['first', 'third'])
    expect(slugs(series().all)).toContain('third-ja')
  })

  it('has the categories of the series, in one spelling', async () => {
    const { placedInterview } = await gate([first, third])
    expect(placedInterview('third')?.categories).toHaveLength(2)
    expect(placedInterview('third')?.categories.map(({ slug }) => slug)).toContain('tea')
    const [craft, ...others] = placedInterview('first')?.categories ?? []
    expect(others).toEqual([])
    expect(craft).toMatchObject({ slug: 'craft' })
    expect(placedInterview('third')?.categories).toContainEqual(craft)
  })
})

test('questions of the series are those that two interviews answer', async () => {
  const section = { from: 0, to: 9, bytes: 9, alone: true }
  const asked = (text: string) => ({ text, anchor: 'a', section })
  const { series } = await gate([
    anInterview({ slug: 'a', publishedAt: past, questions: [asked('Why?'), asked('What for?')] }),
    anInterview({ slug: 'b', publishedAt: past, questions: [asked('Why?')] }),
  ])
  expect(series().questions.map(({ wording }) => wording)).toEqual(['Why?'])
})

test('the page about the series is there with its words, if somebody wrote it', async () => {
  expect((await gate([])).series().about).toBeUndefined()
  generated.about = { title: 'About', body: { raw: 'A promise.' } }
  expect((await gate([])).series().about).toMatchObject({ title: 'About', body: 'A promise.' })
  generated.about = undefined
})

test('the total is the one of the site, else the largest that a title names', async () => {
  const titles = [30, 100, undefined].map((total, index) =>
    anInterview({ slug: `${index}`, total, publishedAt: past }),
  )
  vi.doMock('../../../site.config.ts', () => ({ default: { url: 'https://a.example', total: undefined } }))
  expect((await gate(titles)).series().total).toBe(100)
  expect((await gate([titles[2] as Interview])).series().total).toBeUndefined()
  vi.doMock('../../../site.config.ts', () => ({ default: { url: 'https://a.example', total: 50 } }))
  expect((await gate(titles)).series().total).toBe(50)
  vi.doUnmock('../../../site.config.ts')
})

test('the gate opens once: everything that asks in one process sees the same series', async () => {
  const { series } = await gate([published])
  const first = series()
  generated.interviews = []
  expect(series()).toBe(first)
})

/** The gate as a process finds it that begins now, with this content and environment. */
async function gate(interviews: Interview[], environment: Record<string, string> = {}) {
  generated.interviews = interviews
  vi.unstubAllEnvs()
  vi.stubEnv('VERCEL_ENV', '')
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  vi.resetModules()
  return import('../../../lib/series/series.ts')
}

function slugs(interviews: Interview[]): string[] {
  return interviews.map(({ slug }) => slug)
}
