import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../../lib/markdown/parse-markdown.ts'

describe('parseMarkdown', () => {
  test('reads GitHub’s tables, task lists, strikethrough, bare addresses and footnotes', () => {
    const source = 'a|b\n-|-\n1|2\n\n- [x] done\n\n~~no~~ https://example.org x[^1]\n\n[^1]: note'
    const types = JSON.stringify(parseMarkdown(source))
    for (const type of ['table', 'delete', 'link', 'footnoteReference', 'footnoteDefinition']) {
      expect(types).toContain(`"type":"${type}"`)
    }
    expect(types).toContain('"checked":true')
  })

  test('tells where each block stands', () => {
    const [, paragraph] = parseMarkdown('# One\n\ntwo').children
    expect(paragraph?.position?.start).toEqual({ line: 3, column: 1, offset: 7 })
  })

  test('gives a fresh tree each time, so that one reader cannot disturb another', () => {
    const first = parseMarkdown('# One')
    first.children.pop()
    expect(parseMarkdown('# One').children).toHaveLength(1)
  })

  test.each([
    ['blockquotes', `${'>'.repeat(10_000)} word`],
    ['blockquotes just below what is tangled', `${'>'.repeat(900)} word`],
    ['lists', `${'- '.repeat(10_000)}word`],
    ['numbered lists', `${'1. '.repeat(10_000)}word`],
    ['footnotes', `${'[^1]: '.repeat(10_000)}word`],
    ['indented lists', Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['emphasis', '**a *b '.repeat(500) + 'b* a**'.repeat(500)],
  ])('keeps a source of thousands of nested %s verbatim', (_, source) => {
    const { children, position } = parseMarkdown(source)
    expect(children).toMatchObject([{ type: 'code', value: source }])
    expect(position?.end.offset).toBe(source.length)
  })

  test.each([
    ['a long interview', '## Question?\n\nAn *answer* with [a link](https://example.org).\n\n'.repeat(2000)],
    ['a long list', '- item\n'.repeat(5000)],
    ['a long quotation', '> line\n'.repeat(5000)],
    ['many quotations', '> line\n\nand text\n\n'.repeat(500)],
    ['a long code block', `\`\`\`\n${'    some_name = [1, 2]\n'.repeat(500)}\`\`\`\n\nend`],
    ['rules', 'text\n\n---\n\n'.repeat(2500)],
    ['lists within quotations within lists', '- a\n  > - b\n  >   - c\n  >     1. d\n'],
  ])('reads %s as Markdown', (_, source) => {
    const { children } = parseMarkdown(source)
    expect(children.length > 1 || children[0]?.type !== 'code').toBe(true)
  })
})
