import { describe, expect, test } from 'vitest'
import { checkContent } from '../../../lib/checking/check-content.ts'
import { problemAt, sourceFile } from '../../../lib/reading/source-file.ts'
import { site } from '../reading/site.ts'

const fields = 'title: Nurse\ndate: 2023-10-01\ntldr: [Calm]\n'
const kilobytes = (count: number, line: (index: number) => string) => {
  const lines: string[] = []
  for (let length = 0; length < count * 1024; length += lines.at(-1)?.length ?? 1)
    lines.push(line(lines.length))
  return lines.join('')
}
const sixty = (line: (index: number) => string) => `---\n${fields}${kilobytes(60, line)}\n---\nText.\n`

// Each took minutes, or the whole stack, in some version. The limit leaves room for a busy machine.
const hostile: [string, string][] = [
  ['10 MB of text', `---\n${fields}---\n${kilobytes(10_000, (index) => `Paragraph ${index}.\n\n`)}`],
  ['10 MB without a line break', `---\n${fields}---\n${'x'.repeat(1e7)}`],
  ['10 MB of front matter', `---\n${kilobytes(10_000, (index) => `f${index}: x\n`)}---\n`],
  ['10 MB of blank lines', `---\n${fields}---\n${'\n'.repeat(1e7)}`],
  ['a line of HTML TLDRs', `---\n${fields}---\n${kilobytes(300, () => 'HTML TLDR words\n')}`],
  ['thousands of unknown fields', sixty((index) => `f${index}: x\n`)],
  ['thousands of wrong items', sixty((index) => (index === 0 ? 'categories:\n' : `  - ${index}\n`))],
  ['thousands of duplicates', sixty(() => 'place: x\n')],
  ['thousands of tabs', sixty((index) => (index === 0 ? 'legacy:\n' : `\tf${index}: x\n`))],
  ['thousands of colons', sixty((index) => `f${index}: a: b\n`)],
  ['thousands of closing signs', sixty((index) => `f${index}: "x" y\n`)],
  ['thousands of anchors', sixty((index) => `f${index}: &a${index} x\n`)],
  ['thousands of aliases', sixty((index) => (index === 0 ? 'place: &a x\n' : `f${index}: *a\n`))],
  ['thousands of dashes', sixty(() => '--- x\n')],
  ['thousands of lines in quotes', sixty((index) => (index === 0 ? 'summary: "\n' : 'x\n'))],
  ['brackets in brackets', `---\n${fields}legacy: ${'['.repeat(60_000)}\n---\n`],
  ['brackets in brackets, closed', `---\n${fields}legacy: ${'['.repeat(30_000)}${']'.repeat(30_000)}\n---\n`],
  ['lists in lists', `---\n${fields}legacy:\n  ${'- '.repeat(30_000)}\n---\n`],
]

describe('a check ends soon, and without a stack trace', () => {
  test.each(hostile)('%s', { timeout: 30_000 }, (_, text) => {
    const { problems } = checkContent([sourceFile('interviews/x.md', text)], site)
    for (const { message } of problems) expect(message).not.toMatch(/RangeError|call stack|^\w*Error/)
  })
})

test('an interview too long to be rendered is told of', () => {
  const text = `---\n${fields}---\n${kilobytes(1_100, (index) => `Paragraph ${index}.\n\n`)}`
  const { problems } = checkContent([sourceFile('interviews/x.md', text)], site)
  expect(problems).toMatchObject([{ rule: 'tangled-body', severity: 'warning' }])
})

test('places are found without counting the lines anew for each', () => {
  const file = sourceFile('interviews/x.md', 'ab\n\ncd\n'.repeat(100_000))
  const what = { rule: 'any', severity: 'error', message: '', mend: '' } as const
  // With counting, minutes.
  for (let offset = 0; offset < 200_000; offset++) problemAt(file, file.text.length - offset, what)
  const place = (offset: number) => {
    const { line, column } = problemAt(file, offset, what)
    return [line, column]
  }
  expect([0, 1, 2, 3, 4, 6, file.text.length].map(place)).toEqual([
    [1, 1],
    [1, 2],
    [1, 3],
    [2, 1],
    [3, 1],
    [3, 3],
    [300_001, 1],
  ])
})
