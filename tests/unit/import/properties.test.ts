import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readInterview } from '../../../lib/reading/read-interview.ts'
import { sourceFile } from '../../../lib/reading/source-file.ts'
import { convertJekyllPost } from '../../../scripts/import/jekyll/convert-jekyll-post.ts'
import { jekyllConfig } from '../../../scripts/import/jekyll/jekyll-config.ts'
import { readJekyllPost } from '../../../scripts/import/jekyll/read-jekyll-post.ts'
import { site as reader } from '../reading/site.ts'
import { yamlIsh } from '../reading/yaml-ish.ts'

const config = jekyllConfig('title: Site\nbaseurl: /blog')
const site = {
  config,
  findFile: () => undefined,
  slugByName: new Map([['2023-01-01-one', 'one']]),
  slugByPath: new Map(),
  slugByAddress: new Map(),
  here: new Set<string>(),
}

function converted(text: string): {
  text: string
  problems: { rule: string; line: number; column: number }[]
} {
  const bytes = new TextEncoder().encode(text)
  const post = readJekyllPost(
    { path: '_posts/2023-01-02-x.md', bytes, isDraft: false, changed: '2023-01-01' },
    config,
  )
  if (!post) throw new Error('This is a post.')
  const { content, problems } = convertJekyllPost(post, site)
  return { text: typeof content === 'string' ? content : new TextDecoder().decode(content), problems }
}

const piece = fc.constantFrom(
  ...[
    '{% raw %}',
    '{% endraw %}',
    '{% highlight js %}',
    '{% endhighlight %}',
    '{% comment %}',
    '{% endcomment %}',
  ],
  ...[
    '{{ site.title }}',
    '{{ x }}',
    '{{',
    '}}',
    '{%',
    '%}',
    '{% youtube a %}',
    '{% post_url 2023-01-01-one %}',
  ],
  ...['{: .x}', '{: #y}', '{:toc}', '* toc\n', '{::comment}', '{:/}', '## H {#h}\n', '<!--more-->', '$$'],
  ...[
    '```\n',
    '~~~\n',
    '`',
    '    ',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '[a](b)',
    '![a](/b.png)',
    '[1]: /x\n',
    '<img src="/a">',
    '\r\n',
  ],
  ...['word', 'Wort', '語', '*', '_', '|'],
)
const body = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''))

test('whatever a post holds, every word of it is kept, and what is noted has a place in it', () => {
  fc.assert(
    fc.property(body, (text) => {
      const post = `---\ntitle: x\ndate: 2023-01-02\n---\n${text}`
      const result = converted(post)
      const count = (word: string, where: string) => where.split(word).length
      // Outside of Liquid nothing that is a word may go.
      for (const word of ['word', 'Wort', '語', '{% youtube a %}', '![a]'])
        expect(count(word, result.text)).toBeGreaterThanOrEqual(count(word, post))
      const lines = post.split(/\r\n|\r|\n/)
      for (const { line, column } of result.problems)
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1)
    }),
    { numRuns: 300 },
  )
})

test('a text with nothing of Jekyll’s own in it keeps every byte', () => {
  const plain = fc.array(fc.oneof(fc.string(), fc.constantFrom('\n', '`', '# ', '- ', '**', '> ', '<b>')), {
    maxLength: 20,
  })
  fc.assert(
    fc.property(plain, (pieces) => {
      const text = pieces.join('').replace(/[{}[\]$:\r\uFEFF]|<!--/g, '')
      const result = converted(`---\ntitle: x\n---\n${text}`)
      expect(result.text.slice(result.text.indexOf('---\n', 4) + 4)).toBe(text)
    }),
  )
})

test('whatever stands in the front matter, the import adds no mistake to it, and mends unknown fields', () => {
  fc.assert(
    fc.property(yamlIsh(), (yaml) => {
      // A number above the total is told only of what has a title and a date, which the import may have found.
      const errors = (text: string) =>
        readInterview(sourceFile('interviews/x.md', text), { ...reader, total: undefined }).problems.filter(
          ({ severity }) => severity === 'error',
        )
      const post = `---\n${yaml}\n---\nText.\n`
      const before = errors(post).map(({ rule }) => rule)
      const { text, problems } = converted(post)
      const after = errors(text).map(({ rule }) => rule)
      expect(after.filter((rule) => !before.includes(rule))).toEqual([])
      if (!problems.some(({ rule }) => rule === 'front-matter')) expect(after).not.toContain('unknown-field')
    }),
    {
      numRuns: 300,
      examples: [
        ['title: Sales Manager\n  : \nupdated: Sales Manager'],
        ['aliases: \u200B\ntitle: x'],
        ['title: \n¡\n  : '],
        ['number: 20231001'],
        ['aliases: !!binary aGVsbG8='],
        ['aliases: ! hello'],
        ['aliases: &a hello'],
      ],
    },
  )
})
