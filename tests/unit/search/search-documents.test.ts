import { expect, test } from 'vitest'
import { searchDocuments } from '../../../scripts/search/search-documents.ts'
import { anInterview } from '../series/an-interview.ts'

const past = '2024-01-01T00:00:00Z'
const all = [
  anInterview({ slug: 'first', number: 1, date: '2023-01-01', publishedAt: '2023-01-01T00:00:00Z' }),
  anInterview({ slug: 'second', number: 2, date: '2024-01-01', publishedAt: past }),
  anInterview({ slug: 'draft', number: 3, publishedAt: past, draft: true }),
  anInterview({ slug: 'scheduled', number: 4, publishedAt: '2999-01-01T00:00:00Z' }),
]
const page = (words: string) => `<article data-pagefind-body class="e"><p>${words}</p></article>`

test('the newest comes first, in whatever order the pages come', () => {
  const documents = searchDocuments({ all, categories: [] }, '/series')
  expect(documents.missing()).toEqual(['/interviews/second', '/interviews/first'])
  documents.add('/interviews/first', page('Words of the first'))
  expect(documents.missing()).toEqual(['/interviews/second'])
  documents.add('/interviews/second', page('Words of the second'))
  expect(documents.missing()).toEqual([])
  const [second, first, ...others] = documents.all()
  expect(others).toEqual([])
  expect(second).toMatchObject({ path: '/series/interviews/second' })
  expect(second?.html).toContain('Words of the second')
  expect(first?.html).toContain('Words of the first')
})

test('nobody searches drafts, scheduled interviews and other pages', () => {
  const documents = searchDocuments({ all, categories: [] }, '')
  for (const path of ['/interviews/draft', '/interviews/scheduled', '/about'])
    documents.add(path, page('Words'))
  expect(documents.all()).toEqual([])
})

test('a page without a text is named', () => {
  const documents = searchDocuments({ all, categories: [] }, '')
  expect(() => documents.add('/interviews/first', '<p>Words</p>')).toThrow(/^first/)
})
