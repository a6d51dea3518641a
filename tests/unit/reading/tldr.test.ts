import { describe, expect, test } from 'vitest'
import { liftTldr } from '../../../lib/reading/tldr/lift-tldr.ts'
import { fixturesIn, readFixture } from './read-fixture.ts'

const takeaways = [
  'Interviewers have **icks** too; stay honest',
  'Sales is [talking](https://example.org/talk) and crunching `numbers`',
  'You get to know *everybody*, which helps later',
]

describe('a TLDR in any spelling is lifted out, and nothing else', () => {
  test.each(fixturesIn('tldr'))('%s', (name) => {
    const { interview, body, problems } = readFixture(`tldr/${name}`)
    expect(problems).toEqual([])
    expect(interview?.tldr.map((item) => item.replace(/\n/g, ' '))).toEqual(takeaways)
    expect(body).toBe('Opening words.\n\n## What is the work like?\n\nTalking.\n')
    expect(interview?.summary ?? 'He sells.').toMatch(/^He sells\.(?: And talks\.)?$/)
  })
})

test('other code blocks stay code blocks', () => {
  const { interview, body } = readFixture('tldr-otherwise/other-code-blocks.md')
  expect(interview?.tldr).toEqual(['One'])
  expect(body).toContain("```js\nconst tldr = 'TLDR'\n```")
  expect(body).toContain('```\nTLD is short for top-level domain\n```')
  expect(body).toContain('\n    TLDRs are short\n')
  expect(body).toContain('```js\nTLDR;\n* not a takeaway\n```')
})

test('a programme that begins with the marker is none', () => {
  const { interview, body } = readFixture('tldr-otherwise/programme.md')
  expect(interview?.tldr).toEqual([])
  expect(body).toBe('```js\nTLDR;\n* not a takeaway\n```\n\nText.\n')
})

test('a sentence about TLDRs is none', () => {
  const { interview, body, problems } = readFixture('tldr-otherwise/sentences-about-tldrs.md')
  expect(interview?.tldr).toEqual([])
  expect(body).toContain('TL;DR-style summaries bore him.')
  expect(problems.map(({ rule }) => rule)).toEqual(['no-tldr'])
})

test('a box that holds more than takeaways stays whole', () => {
  const { interview, body } = readFixture('tldr-otherwise/box-with-a-table.md')
  expect(interview?.tldr).toEqual([])
  expect(body).toContain('> | c | d |')
})

test('emphasis that opens before the marker closes within the takeaway', () => {
  const { interview, body } = readFixture('tldr-otherwise/whole-sentence-bold.md')
  expect(interview?.tldr).toEqual(['**Stay honest.**'])
  expect(body).toBe('Text.\n')
})

test('a sentence behind the marker is the takeaway', () => {
  expect(readFixture('tldr-otherwise/one-sentence.md').interview?.tldr).toEqual(['stay honest.'])
})

test('links and footnotes of a takeaway bring their definitions along', () => {
  const { interview, body } = readFixture('tldr-otherwise/links-defined-below.md')
  expect(interview?.tldr).toHaveLength(1)
  expect(interview?.tldr[0]).toContain('[n]: https://example.org/notes')
  expect(interview?.tldr[0]).toContain('[^1]: Twice.')
  expect(body).toContain('[n]: https://example.org/notes')
})

test('so do those that are defined at the end of a long text', () => {
  const { items } = liftTldr(`TLDR;\n* See [n]\n\n${'Words. '.repeat(600)}\n\nMore.\n\n[n]: /notes\n`)
  expect(items).toEqual(['See [n]\n\n[n]: /notes'])
})

test('an item keeps what is nested in it', () => {
  const { interview } = readFixture('tldr-otherwise/nested-items.md')
  expect(interview?.tldr).toEqual(['One\n* detail\n\nmore', 'Two'])
})

test('a TLDR far down a long text is found', () => {
  const { interview, body } = readFixture('tldr-otherwise/far-down.md')
  expect(interview?.tldr).toEqual(['One'])
  expect(body).not.toContain('TLDR')
  expect(body.match(/Words\./g)).toHaveLength(1200)
})

test.each([1_900, 1_980, 2_000, 2_020, 2_100])('a TLDR of about %i characters is lifted whole', (length) => {
  for (const block of ['```\nTLDR;\n#\n```', '> TLDR;\n>\n#', 'TLDR:\n\n#']) {
    const mark = block.startsWith('>') ? '> * ' : '* '
    const items = Array.from({ length: length / 20 }, (_, index) => `${mark}item number ${1000 + index}\n`)
    const { items: found, rest } = liftTldr(`${block.replace('#', items.join(''))}\n\n<hr>\n\nText.\n`)
    expect(found).toHaveLength(items.length)
    expect(rest).toBe('Text.\n')
  }
})

test('the lines outside keep their trailing spaces and their blank lines', () => {
  const { rest } = liftTldr('One  \nTwo  \n\n\n> TLDR:\n> * a\n\n\n    code  \n\n\n\nEnd  \n')
  expect(rest).toBe('One  \nTwo  \n\n    code  \n\n\n\nEnd  \n')
})
