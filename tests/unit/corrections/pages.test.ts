import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { parseMarkdown } from '../../../lib/markdown/parse-markdown.ts'
import type { Interview } from '../../../lib/schema/interview.ts'
import { htmlElements } from '../markdown/html-elements.ts'
import { asked } from '../questions/asked.ts'

beforeEach(() => vi.resetModules())

const repository = 'https://github.com/owner/name'
const body = '## Why?\n\nBecause.\n\n## How?\n\nSo.\n'

describe.each(['en', 'ja'])('on a site in %s', (locale) => {
  test('each answer leads to its line, on its own page and among those of others', async () => {
    const pages = await site({ repository, locale })
    const addresses = [7, 11].map(
      (line) => `${repository}/blob/main/content/interviews/nurse.md?plain=1#L${line}`,
    )
    expect(linksOf(await pages.interview())).toEqual(addresses)
    expect(linksOf(await pages.question())).toEqual([
      `${repository}/blob/main/content/interviews/baker.md?plain=1#L7`,
      addresses[0],
    ])
  })

  test('without a repository none does', async () => {
    const pages = await site({ repository: undefined, locale })
    expect(await pages.interview()).toContain('Because.')
    expect(linksOf(await pages.interview())).toEqual([])
    expect(linksOf(await pages.question())).toEqual([])
  })
})

test('what was taken back leads nowhere', async () => {
  const pages = await site({ repository, facts: { withdrawn: '2024-01-01' } })
  expect(linksOf(await pages.interview())).toEqual([])
  expect(await pages.interview()).not.toContain('nurse.md')
})

test('a page is drawn again because a line moved where it shows lines, and only there', async () => {
  const madeOf = async (repository: string | undefined, lines: number[]) =>
    (await site({ repository, lines })).madeOf()
  const before = await madeOf(repository, [7, 11])
  const after = await madeOf(repository, [8, 12])
  for (const [index, made] of after.entries()) expect(made).not.toBe(before[index])
  expect(await madeOf(undefined, [8, 12])).toEqual(await madeOf(undefined, [7, 11]))
})

test('no data is made again because a line moved', async () => {
  const fingerprint = async (lines: number[]) => (await site({ repository, lines })).fingerprint()
  expect(await fingerprint([8, 12])).toBe(await fingerprint([7, 11]))
})

/** The pages of a series of two interviews, drawn by the routes themselves. */
async function site({
  lines = [7, 11],
  facts = {},
  ...config
}: {
  repository: string | undefined
  locale?: string
  lines?: number[]
  facts?: Partial<Interview>
}) {
  vi.resetModules()
  const nurse = { ...asked('nurse', ['Why?', 'How?'], facts) }
  nurse.questions = nurse.questions.map((question, index) => ({
    ...question,
    anchor: ['why', 'how'][index] ?? '',
  }))
  const baker = asked('baker', ['Why?'])
  vi.doMock('../../../site.config.ts', async (original) => ({
    default: { ...(await original<{ default: object }>()).default, ...config },
  }))
  vi.doMock('../../../lib/series/generated.ts', () => ({
    generatedContent: () => ({ interviews: [nurse, baker], problems: [] }),
    generatedBody: () => body,
    generatedTree: () => parseMarkdown(body),
    generatedLines: () => lines,
  }))
  vi.doMock('../../../lib/images/image-manifest.ts', () => ({
    imageManifest: () => ({ references: {}, pictures: {}, originals: [] }),
  }))
  const params = (slug: string) => ({ params: Promise.resolve({ slug }) })
  const { interviewPage } = await import('../../../lib/interview-page.ts')
  const { questionPage } = await import('../../../lib/series/question-page.ts')
  const { interviewFingerprint } = await import('../../../lib/interview-fingerprint.ts')
  const { default: InterviewRoute } = await import('../../../app/interviews/[slug]/page.tsx')
  const { default: QuestionRoute } = await import('../../../app/questions/[slug]/page.tsx')
  return {
    interview: async () => renderToStaticMarkup(await InterviewRoute(params('nurse'))),
    question: async () => renderToStaticMarkup(await QuestionRoute(params('why'))),
    madeOf: () => [interviewPage('nurse'), questionPage('why', 1)].map((page) => JSON.stringify(page)),
    fingerprint: () => interviewFingerprint(nurse),
  }
}

function linksOf(html: string): string[] {
  return htmlElements(html).flatMap(({ attributes: { href = '' } }) =>
    href.includes('github') ? [href] : [],
  )
}
