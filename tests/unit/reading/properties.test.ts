import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { checkContent } from '../../../lib/checking/check-content.ts'
import { readDescription } from '../../../lib/reading/description.ts'
import { readAbout } from '../../../lib/reading/read-about.ts'
import { readFrontMatter } from '../../../lib/reading/read-front-matter.ts'
import { readInterview } from '../../../lib/reading/read-interview.ts'
import { sourceFile } from '../../../lib/reading/source-file.ts'
import { splitSource } from '../../../lib/reading/split-source.ts'
import { liftTldr } from '../../../lib/reading/tldr/lift-tldr.ts'
import { indentQuotedLines } from '../../../lib/reading/yaml/indent-quoted-lines.ts'
import { interviewSchema } from '../../../lib/schema/interview.ts'
import { markdownIsh } from './markdown-ish.ts'
import { site } from './site.ts'
import { yamlIsh } from './yaml-ish.ts'

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) }
vi.setConfig({ testTimeout: 60_000 })
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  yamlIsh().map((yaml) => `---\n${yaml}`),
  fc.tuple(yamlIsh(), markdownIsh()).map(([yaml, body]) => `---\n${yaml}\n---\n${body}`),
)

/** Some so long that a TLDR is looked for in their beginning alone. */
const body = fc
  .tuple(markdownIsh(), fc.constantFrom(0, 0, 300))
  .map(([text, tail]) => `${text}${'\n\nTail tail tail.'.repeat(tail)}`)

test('no text makes the readers throw, and every problem has a place within its file', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const file = sourceFile('interviews/any.md', text)
      const lines = file.text.split('\n')
      readFrontMatter(file, splitSource(file))
      const { problems, interview } = readInterview(file, site)
      if (!interview) expect(problems.some(({ severity }) => severity === 'error')).toBe(true)
      for (const { line, column } of [...problems, ...readAbout(file).problems]) {
        expect(lines[line - 1]).toBeDefined()
        expect(column).toBeGreaterThanOrEqual(1)
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
      }
    }),
    runs,
  )
})

test('no set of files makes the check throw, whatever their names', () => {
  const path = fc.oneof(
    fc.constantFrom(
      'about.md',
      'interviews/a.md',
      'interviews/2023-10-01-a.md',
      'interviews/x/b.md',
      'c.mdx',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }).map((name) => `interviews/${name}.md`),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(path, anyText), { maxLength: 4 }), (files) => {
      checkContent(
        files.map(([name, text]) => sourceFile(name, text)),
        site,
      )
    }),
    runs,
  )
})

test('an interview without an error says what it is and has its fields', () => {
  fc.assert(
    fc.property(fc.tuple(yamlIsh(), markdownIsh()), ([yaml, body]) => {
      const text = `---\n${yaml}\n---\n${body}`
      const { interview, problems } = readInterview(sourceFile('interviews/any.md', text), site)
      if (problems.some(({ severity }) => severity === 'error')) return
      expect(interviewSchema.safeParse(interview).error).toBeUndefined()
    }),
    runs,
  )
})

test('indenting quoted lines adds spaces at line starts and nothing else, and finds every place again', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), yamlIsh()), (written) => {
      const { yaml, writtenOffset } = indentQuotedLines(written)
      let offset = 0
      for (const [index, character] of [...yaml.split('')].entries()) {
        const added = character === ' ' && yaml.charAt(index - 1) === '\n' && written.charAt(offset) !== ' '
        expect(writtenOffset(index)).toBe(offset)
        if (added) continue
        expect(character).toBe(written.charAt(offset))
        offset++
      }
      expect(offset).toBe(written.length)
    }),
    runs,
  )
})

test('no word of the body is lost: each stands in the text or in the takeaways', () => {
  fc.assert(
    fc.property(body, (written) => {
      const text = `---\ntitle: Title\ndate: 2023-10-01\n---\n${written}`
      const reading = readInterview(sourceFile('interviews/any.md', text), site)
      expect(lostWords(written, reading.body, reading.interview?.tldr ?? [])).toEqual([])
    }),
    runs,
  )
})

test('no word of a description is lost: each stands in the summary or in the takeaways', () => {
  fc.assert(
    fc.property(markdownIsh(), (description) => {
      const { summary, tldr } = readDescription(description)
      expect(lostWords(description, summary ?? '', tldr)).toEqual([])
    }),
    runs,
  )
})

test('outside the lifted block every line stays as it is', () => {
  fc.assert(
    fc.property(body, (written) => {
      const { rest, items } = liftTldr(written)
      if (items.length === 0) {
        expect(rest).toBe(written)
        return
      }
      const before = shownLines(written)
      const after = shownLines(rest)
      const gone = before.length - after.length
      expect(gone).toBeGreaterThan(0)
      let same = 0
      while (same < after.length && after[same] === before[same]) same++
      expect(after.slice(same)).toEqual(before.slice(same + gone))
    }),
    runs,
  )
})

function lostWords(written: string, text: string, tldr: string[]): string[] {
  const kept = new Set(words(`${text}\n${tldr.join('\n')}`))
  const ofMarker = new Set(tldr.length > 0 ? ['tl', 'dr', 'tldr', 'hr', 'b'] : [])
  return words(withoutNumbering(written)).filter(
    (word) => !kept.has(word) && !ofMarker.has(word.toLowerCase()),
  )
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The numbers of list items are the list's, not the text's. */
function withoutNumbering(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])\d+[.)](?=\s|$)/gmu, '')
}

function shownLines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}
