import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Interview } from '../../../lib/schema/interview.ts'
import type { PlacedInterview } from '../../../lib/series/series.ts'
import { anInterview } from '../series/an-interview.ts'

beforeEach(() => {
  vi.resetModules()
  vi.stubEnv('SITE_URL', 'https://series.example')
})
afterEach(() => vi.unstubAllEnvs())

test('a page without a picture of its own shows the series’ card', async () => {
  const { pageMetadata } = await import('../../../lib/page-metadata.ts')
  const metadata = pageMetadata({ title: 'Categories', description: 'All.', path: '/categories' })
  expect(metadata).toMatchObject({
    description: 'All.',
    alternates: { canonical: 'https://series.example/categories' },
    openGraph: {
      type: 'website',
      title: 'Categories',
      url: 'https://series.example/categories',
      images: { url: 'https://series.example/og/index.png', width: 1200, height: 630 },
    },
    twitter: { card: 'summary_large_image' },
    robots: undefined,
  })
  expect(metadata.title).toMatch(/^Categories · /)
})

test('a page at any address claims none', async () => {
  const { pageMetadata } = await import('../../../lib/page-metadata.ts')
  const metadata = pageMetadata({ title: 'Not found', description: 'None.', hidden: true })
  expect(metadata.alternates?.canonical).toBeUndefined()
  expect(metadata.openGraph?.url).toBeUndefined()
  expect(metadata.robots).toEqual({ index: false, follow: false })
})

test('in a preview every page is closed to search engines', async () => {
  vi.stubEnv('VERCEL_ENV', 'preview')
  const { pageMetadata } = await import('../../../lib/page-metadata.ts')
  expect(pageMetadata({ description: 'All.', path: '/' }).robots).toEqual({ index: false, follow: false })
})

test('an interview is an article with its own card', async () => {
  const metadata = await metadataOf(
    placed({
      slug: 'nurse',
      number: 11,
      title: 'Nurse',
      date: '2023-10-01',
      updated: '2023-11-02',
      interviewer: 'Risa',
      categories: ['Health', 'Night Work'],
      tldr: ['Look *up*.'],
      lang: 'ja',
    }),
  )
  expect(metadata).toMatchObject({
    description: 'Look up.',
    openGraph: {
      type: 'article',
      locale: 'ja_JP',
      publishedTime: '2023-10-01',
      modifiedTime: '2023-11-02',
      authors: 'Risa',
      section: 'Health',
      tags: ['Health', 'Night Work'],
      images: { url: 'https://series.example/og/nurse.png', alt: '11: Nurse · Look up.' },
    },
  })
})

test('the original that is elsewhere is the canonical address', async () => {
  const metadata = await metadataOf(placed({ slug: 'nurse', canonical: 'https://first.example/nurse' }))
  expect(metadata.alternates?.canonical).toBe('https://first.example/nurse')
})

test('translations name each other, and the original for everybody else', async () => {
  const original = anInterview({ slug: 'nurse', lang: 'en' })
  const metadata = await metadataOf(
    placed({ slug: 'nurse-ja', lang: 'ja', translationOf: 'nurse' }, [original]),
  )
  expect(metadata.alternates?.languages).toEqual({
    ja: 'https://series.example/interviews/nurse-ja',
    en: 'https://series.example/interviews/nurse',
    'x-default': 'https://series.example/interviews/nurse',
  })
  expect(metadata.openGraph).toMatchObject({ locale: 'ja_JP', alternateLocale: ['en_US'] })
})

async function metadataOf(interview: PlacedInterview) {
  const { interviewMetadata } = await import('../../../lib/interview-metadata.ts')
  return interviewMetadata(interview)
}

function placed(facts: Partial<Interview>, translations: Interview[] = []): PlacedInterview {
  return {
    interview: anInterview(facts),
    state: 'published',
    previous: undefined,
    next: undefined,
    categories: [],
    translations,
  }
}
