import fc from 'fast-check'
import { toString as plainText } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { llmsText } from '../../../lib/llms/llms-text.ts'
import { parseMarkdown } from '../../../lib/markdown/parse-markdown.ts'
import type { Interview } from '../../../lib/schema/interview.ts'
import { sourceMarkdown } from '../../../lib/source/source-markdown.ts'
import { strings } from '../../../lib/strings/strings.ts'
import { anInterview } from '../series/an-interview.ts'

const t = strings('en')
const source = (facts: Partial<Interview>, notes: string[] = []) =>
  sourceMarkdown(anInterview(facts), {
    texts: { takeaways: [[{ type: 'text', value: 'One.' }]], markdown: 'The *text*.\n', corrections: [] },
    total: 100,
    series: { name: 'Series', url: 'https://example.org/', locale: 'en' },
    url: 'https://example.org/interviews/nurse',
    notes,
    t,
  })

test('an interview is one document, its head first', () => {
  expect(
    source(
      {
        number: 11,
        interviewee: { anonymous: true, role: 'Nurse', links: [] },
        summary: 'Short.',
        updated: '2023-11-02',
        license: 'CC BY 4.0',
        canonical: 'https://example.com/11',
      },
      ['A sample.'],
    ),
  ).toBe(`# Nurse

> A sample.

- 11 / 100 · [Series](https://example.org/)
- Anonymous · Nurse
- Interview by The Editors
- Published: October 1, 2023
- Updated: November 2, 2023
- Licence: CC BY 4.0
- First published at <https://example.com/11>
- <https://example.org/interviews/nurse>

Short.

## Takeaways

- One.

---

The *text*.
`)
})

test('a summary that opens the text is not said twice', () => {
  expect(source({ summary: 'Short.', summaryOpensBody: true })).not.toContain('Short.')
})

const line = fc
  .array(
    fc.oneof(fc.string(), fc.constantFrom('# ', '[x](y)', '*', '_', '`', '<b>', '](', '- ', '&amp;', '日本')),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((pieces) => `A${pieces.join('').replace(/\s+/g, ' ').trimEnd()}Z`)

test('a title stays a title, whatever signs it holds', () => {
  fc.assert(
    fc.property(line, (title) => {
      const [heading] = parseMarkdown(source({ title })).children
      expect(heading?.type).toBe('heading')
      expect(plainText(heading)).toBe(title)
    }),
    { numRuns: 200 },
  )
})

test('llms.txt has the form that is proposed for it', () => {
  fc.assert(
    fc.property(line, (name) => {
      const link = { name, url: 'https://example.org/interviews/nurse/source.md', note: name }
      const text = llmsText({ name, description: name, interviews: [link], data: [], optional: [link], t })
      const { children } = parseMarkdown(text)
      expect(children.map((block) => block.type)).toEqual([
        ...['heading', 'blockquote', 'paragraph'],
        ...['heading', 'list', 'heading', 'list'],
      ])
      expect(plainText(children[0])).toBe(name)
      expect(plainText(children[4])).toBe(`${name}: ${name}`)
      expect(text).toMatch(/^- \[.*\]\(https:\/\/example\.org\/interviews\/nurse\/source\.md\): /m)
      expect(plainText(children[5])).toBe('Optional')
    }),
    { numRuns: 100 },
  )
})
