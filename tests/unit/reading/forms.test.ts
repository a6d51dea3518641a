import { describe, expect, test } from 'vitest'
import { readInterview } from '../../../lib/reading/read-interview.ts'
import { sourceFile } from '../../../lib/reading/source-file.ts'
import { interviewSchema } from '../../../lib/schema/interview.ts'
import { readFixture } from './read-fixture.ts'
import { site } from './site.ts'

test('the native form gives every field', () => {
  const { interview, body, problems } = readFixture('native.md')
  expect(problems).toEqual([])
  expect(body).toBe('## What is the work like?\n\nTalking.\n')
  expect(interview).toMatchObject({
    slug: 'native',
    number: 11,
    title: 'Sales Manager, Big Tech',
    date: '2023-10-01',
    interviewer: 'Risa Kazui',
    interviewee: { anonymous: true, name: undefined, role: 'Sales Manager', links: [] },
    categories: ['Tips/Tricks'],
    tldr: ['One takeaway.', 'Another.'],
    lang: 'en',
    sample: false,
    draft: false,
  })
})

test('the Jekyll form gives the same', () => {
  const { interview, problems } = readFixture('jekyll.md')
  expect(problems).toEqual([])
  expect(interview).toMatchObject({
    number: 7,
    total: 100,
    title: 'Harbour Pilot, 24時間',
    date: '2023-10-01',
    publishedAt: '2023-10-01T14:30:00Z',
    interviewer: 'Risa Kazui',
    summary: 'She steers ships. She likes rain.',
    summaryOpensBody: true,
    tldr: ['Stay calm: always', 'Say "no" early'],
    categories: ['Tips/Tricks', '港'],
    cover: { src: 'assets/img/pilot.png', alt: '' },
    draft: false,
  })
})

test('every optional field is read', () => {
  const { interview, problems } = readFixture('all-fields.md')
  expect(problems).toEqual([])
  expect(interview).toEqual({
    slug: 'all-fields',
    sourcePath: 'interviews/all-fields.md',
    number: 12,
    total: undefined,
    title: 'Tea Farmer',
    date: '2023-10-01',
    publishedAt: '2023-10-01T08:00:00Z',
    updated: '2023-11-02',
    recorded: '2023-09-20',
    interviewer: 'Risa Kazui',
    interviewee: {
      anonymous: false,
      name: 'Ann Leaf',
      role: 'Tea farmer',
      organisation: 'Leaf & Sons',
      links: ['https://example.org/ann'],
    },
    summary: 'She grows tea.',
    summaryOpensBody: true,
    tldr: ['One sentence.'],
    categories: ['Farming'],
    questions: [],
    readingTime: { minutes: 1, words: 7, characters: 0 },
    lang: 'en-GB',
    translationOf: undefined,
    cover: { src: './tea.jpg', alt: 'Rows of tea', credit: 'Photo: A. Nobody' },
    aliases: ['/old/tea'],
    canonical: 'https://example.org/12',
    license: 'CC BY 4.0',
    medium: 'Video call',
    place: 'Shizuoka',
    sample: true,
    draft: true,
    withdrawn: undefined,
    portraitWithdrawn: undefined,
    corrections: [],
  })
})

test('a field left empty is absent', () => {
  const { interview, problems } = readFixture('empty-fields.md')
  expect(problems.map(({ rule }) => rule)).toEqual(['no-tldr'])
  expect(interview).toMatchObject({
    number: undefined,
    interviewer: 'The Editors',
    interviewee: { anonymous: false, name: undefined, role: undefined, links: [] },
    categories: [],
    summary: undefined,
    cover: undefined,
    aliases: [],
    lang: 'en',
  })
})

describe('YAML that Jekyll accepts', () => {
  test('further lines of a quoted text may begin in the first column; places below stay right', () => {
    const { problems } = readFixture('quoted-lines-in-column-1.md')
    expect(problems).toMatchObject([{ rule: 'unknown-field', line: 11, column: 1 }])
  })

  test('Windows line endings leave no trace in any value', () => {
    const { interview, body, problems } = readFixture('windows-quoted-lines.md')
    expect(problems).toEqual([])
    expect(interview).toMatchObject({ title: 'Harbour Pilot', tldr: ['Calm', 'Rain'], place: 'Oslo' })
    expect(body).toBe('Text.\n')
  })
})

test('a summary is told from a body that opens with it, in whatever dress', () => {
  expect(readFixture('summary-opens-body.md').interview?.summaryOpensBody).toBe(true)
  expect(readFixture('tldr/description-literal.md').interview?.summaryOpensBody).toBe(false)
})

test('a summary without letters opens no body', () => {
  expect(readFixture('emoji-summary.md').interview).toMatchObject({ summary: '🍵', summaryOpensBody: false })
})

test('spellings of one category count once', () => {
  expect(readFixture('same-category-twice.md').interview?.categories).toEqual(['Tea Farming', 'Farming'])
})

test.each(['no-text.md', 'front-matter-alone.md'])('%s has an empty body', (name) => {
  const { body, problems, interview } = readFixture(name)
  expect(body).toBe('')
  expect(problems.map(({ rule }) => rule)).toEqual(['empty-body'])
  expect(interviewSchema.safeParse(interview).success).toBe(true)
})

test('a last line without a break is read', () => {
  expect(readFixture('no-final-newline.md').body).toBe('Text.')
})

test('where a draft and “published” contradict each other, readers do not see it', () => {
  const { interview } = read('draft: false\npublished: false\n')
  expect(interview?.draft).toBe(true)
})

test('a name given beside “anonymous” reaches nobody', () => {
  const { interview } = read(
    'interviewee:\n  anonymous: true\n  name: Ann\n  links: [https://example.org/ann]\n',
  )
  expect(JSON.stringify(interview)).not.toMatch(/ann/i)
})

test('front matter that YAML cannot read gives no interview, whatever can be guessed', () => {
  expect(read('place: @home\n').interview).toBeUndefined()
})

function read(fields: string) {
  const text = `---\ntitle: Title\ndate: 2023-10-01\ntldr: [Calm]\n${fields}---\nText.\n`
  return readInterview(sourceFile('interviews/x.md', text), site)
}

test('corrections are told newest first, and change the interview on their day', () => {
  const read = (fields: string) =>
    readInterview(
      sourceFile('interviews/a.md', `---\ntitle: X\ndate: 2023-10-01\n${fields}---\nText.\n`),
      site,
    ).interview
  const corrections =
    'corrections:\n  - {date: 2024-01-01, text: One.}\n  - {date: 2024-03-01, text: Three.}\n  - {date: 2024-02-01, text: Two.}\n'
  expect(read(corrections)?.corrections.map(({ text }) => text)).toEqual(['Three.', 'Two.', 'One.'])
  expect(read(corrections)?.updated).toBe('2024-03-01')
  expect(read(`updated: 2024-05-01\n${corrections}`)?.updated).toBe('2024-05-01')
  expect(read(`updated: 2023-11-01\n${corrections}`)?.updated).toBe('2024-03-01')
})

test('a portrait that was taken back is no cover, and the interview stays', () => {
  const text = '---\ntitle: X\ndate: 2023-10-01\nwithdrawn: portrait\ncover: x.jpg\n---\nText.\n'
  expect(readInterview(sourceFile('interviews/a.md', text), site).interview).toMatchObject({
    withdrawn: undefined,
    portraitWithdrawn: true,
    cover: undefined,
  })
})
