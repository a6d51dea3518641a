import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { questionLines } from '../../../lib/reading/question-lines.ts'
import { readInterview } from '../../../lib/reading/read-interview.ts'
import { sourceFile } from '../../../lib/reading/source-file.ts'
import { markdownIsh } from './markdown-ish.ts'
import { fixturesIn } from './read-fixture.ts'
import { site } from './site.ts'

/** What stands in a file, as it was committed, on the line of each of its questions. */
function linesIn(committed: string) {
  const reading = readInterview(sourceFile('interviews/any.md', committed), site)
  const lines = committed.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  return questionLines(reading).map((line, index) => ({
    line: lines[line - 1] ?? '',
    question: reading.interview?.questions[index]?.text ?? '',
    place: line,
  }))
}

const native = '---\ntitle: Talk\ndate: 2023-10-01\ntldr: [Calm]\n---\n'
const jekyll =
  '---\nlayout: post\ntitle: "11/100 Interviews: Talk"\nauthor: A\ndate: 2023-10-01 17:00:00\n---\n'
const answers = '\n## Why?\n\nOne.\n\nHow?\n----\n\nTwo.\n\n> ### Who?\n>\n> Three.\n'
const block = '\n```\nTLDR;\n* One\n* Two\n```\n'

test.each([
  ['native form', `${native}${answers}`, [7, 11, 16]],
  [
    'native form with a comment between the fields',
    `${native.replace('tldr', '# note\ntldr')}${answers}`,
    [8, 12, 17],
  ],
  ['Jekyll’s form with a TLDR above', `${jekyll}${block}<hr>\n${answers}`, [15, 19, 24]],
  ['Jekyll’s form with a TLDR between', `${jekyll}${answers}${block}${answers}`, [8, 12, 17, 27, 31, 36]],
  ['Jekyll’s form with the same TLDR above and below', `${jekyll}${block}${answers}${block}`, [14, 18, 23]],
  [
    'a TLDR headed like the question below it',
    `${jekyll}\nIt.\n\n## TLDR\n\n* One\n\n## Take it?\n\nYes.\n`,
    [14],
  ],
  [
    'one question asked twice between two TLDRs',
    `${jekyll}${block}\n## Why?\n\nOne.\n\n## Why?\n\nTwo.\n${block}`,
    [14, 18],
  ],
])('%s: the line is the heading’s', (_, text, expected) => {
  for (const committed of [text, `\uFEFF${text}`, text.replaceAll('\n', '\r\n')]) {
    expect(linesIn(committed).map(({ place }) => place)).toEqual(expected)
    for (const { line, question } of linesIn(committed)) expect(line).toContain(question)
  }
})

test('in every form that a TLDR may have', () => {
  const texts = fixturesIn('tldr').map((name) => readFileSync(`tests/fixtures/reading/tldr/${name}`, 'utf8'))
  const ending = (text: string) => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
  const found = texts.map((text) =>
    linesIn(`${text}\n\n## What else?\n\nNothing.`.replaceAll('\n', ending(text))),
  )
  expect(found.every((lines) => lines.at(-1)?.line === '## What else?')).toBe(true)
  expect(found).not.toEqual([])
})

test('a file that cannot be read has none', () => {
  expect(linesIn('## Why?\n\nNo front matter.\n')).toEqual([])
})

test('whatever stands in a file, and however its lines end, the line is the heading’s', () => {
  fc.assert(
    fc.property(markdownIsh(), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (body, ending, marked) => {
      const text = `${native.replace('tldr: [Calm]\n', '')}${body}\n\n## Last word0x?\n\nYes.\n`
      const committed = (marked ? '\uFEFF' : '') + text.replace(/\r\n?|\n/g, ending)
      for (const { line, question } of linesIn(committed)) {
        const [word] = /word\d+x/.exec(question) ?? []
        expect(line).toContain(word)
      }
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 300) },
  )
})
