import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkContent } from '../../../lib/checking/check-content.ts'
import { markdownToText } from '../../../lib/markdown/markdown-to-text.ts'
import { renderInlineMarkdown } from '../../../lib/markdown/render-inline-markdown.ts'
import { renderMarkdown } from '../../../lib/markdown/render-markdown.ts'
import type { Problem } from '../../../lib/reading/problem.ts'
import { sourceFile } from '../../../lib/reading/source-file.ts'
import { problemLines } from '../../../scripts/content/problem-lines.ts'
import { bodies } from '../../hostile/bodies.ts'
import { fileNames } from '../../hostile/file-names.ts'
import { refused, warned } from '../../hostile/front-matters.ts'
import { payloads } from '../../hostile/payloads.ts'
import { htmlText } from '../markdown/html-text.ts'
import { unsafeParts } from '../markdown/unsafe-parts.ts'
import { site } from '../reading/site.ts'

/** Five seconds, the longest an editor may wait, of this processor's time: others may be at work. */
const patienceMs = 5000
const options = { lang: 'en', siteUrl: 'https://example.org' }
const sound = 'title: Talk\ndate: 2023-01-01\ntldr: [One]'

describe('hostile front matter ends in an error with its place:', () => {
  test.each(refused)('%s', (_, yaml, rule) => {
    const { problems } = check('interviews/x.md', `---\n${yaml}\n---\nText.\n`)
    expect(problems.filter(({ severity }) => severity === 'error').map((problem) => problem.rule)).toContain(
      rule,
    )
  })
})

describe('front matter is told of, though its page is safe:', () => {
  test.each(warned)('%s', (_, yaml, rule) => {
    const { problems, interview } = check('interviews/x.md', `---\n${yaml}\n---\nText.\n`)
    expect(problems).toMatchObject([{ rule, severity: 'warning' }])
    expect(interview).toBeDefined()
  })
})

describe('a file name is told of where it has to be:', () => {
  test.each(fileNames)('%j', (name, rule) => {
    const { problems } = check(`interviews/${name}`, `---\n${sound}\n---\nText.\n`)
    expect(problems.map((problem) => problem.rule)).toEqual(rule === undefined ? [] : [rule])
  })

  test('names that differ in case alone', () => {
    const text = `---\n${sound}\n---\nText.\n`
    const { problems } = checkContent(
      ['Nurse.md', 'nurse.md'].map((name) => sourceFile(`interviews/${name}`, text)),
      site,
    )
    expect(problems.map(({ rule }) => rule)).toEqual(['taken-slug'])
  })
})

describe('a hostile text becomes a safe page, soon and without losing a word:', () => {
  test.each(bodies)('%s', { timeout: 60_000 }, (_, body) => {
    const { interview, text } = check('interviews/x.md', `---\n${sound}\n---\n${body}`)
    expect(interview).toBeDefined()
    const html = soon(() => renderMarkdown(text, options))
    expect(unsafeParts(html)).toEqual([])
    const shown = htmlText(html)
    expect(shown).toContain('First words')
    expect(shown).toContain('Last words')
    expect(soon(() => markdownToText(text))).toContain('Last words')
  })
})

test('whatever attacks stand beside each other, in whatever field, nothing that runs comes through', () => {
  const around = fc.constantFrom(
    '',
    '\n\n',
    '> ',
    '- ',
    '1. ',
    '    ',
    '## ',
    '| a |\n|-|\n| ',
    '**',
    '`',
    '[',
    '<div>',
    '<b>',
  )
  const text = fc.array(fc.tuple(around, fc.constantFrom(...payloads)), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(text, (pieces) => {
      const source = pieces.flat().join('')
      expect(unsafeParts(renderMarkdown(source, options))).toEqual([])
      expect(unsafeParts(renderInlineMarkdown(source, options))).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('no name of a field, and no value, makes an interview what its file does not say', () => {
  const name = fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'hasOwnProperty',
    'valueOf',
    'then',
    '<<',
    'toJSON',
  )
  const value = fc.constantFrom('x', '{draft: true}', '{anonymous: false}', '[a]', '&a [b]', '!!map {}')
  fc.assert(
    fc.property(name, value, fc.boolean(), (field, written, inner) => {
      const yaml = inner ? `${sound}\ninterviewee:\n  ${field}: ${written}` : `${sound}\n${field}: ${written}`
      const { problems, interview } = check('interviews/x.md', `---\n${yaml}\n---\nText.\n`)
      expect(interview).toBeUndefined()
      expect(problems.some(({ severity }) => severity === 'error')).toBe(true)
      expect(Object.keys(Object.prototype)).toEqual([])
    }),
  )
})

test('a message never hands control characters on to a terminal', () => {
  const problem: Problem = {
    ...{ path: 'interviews/a\u001b[2J.md', line: 1, column: 1, rule: 'x', severity: 'error' as const },
    ...{ message: 'It is “\u202egpj\u0007\r\n”.', mend: 'Mend it.' },
  }
  expect(problemLines([problem], 'content')[0]).toBe(
    'content/interviews/a\\u{1b}[2J.md:1:1  x  It is “\\u{202e}gpj\\u{7}\\u{d}\\u{a}”.  → Mend it.',
  )
})

/** Checks one file; its problems must have a place within it, and it may not take long. */
function check(path: string, written: string) {
  const file = sourceFile(path, written)
  const { readings, problems } = soon(() => checkContent([file], site))
  const lines = file.text.split('\n')
  for (const { line, column } of problems) {
    expect(lines[line - 1]).toBeDefined()
    expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
  }
  for (const { message } of problems) expect(message).not.toMatch(/RangeError|call stack|^\w*Error/)
  return { problems, interview: readings[0]?.interview, text: readings[0]?.body ?? '' }
}

function soon<Result>(work: () => Result): Result {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(patienceMs)
  return result
}
