import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '../../../lib/markdown/render-markdown.ts'
import { htmlText } from './html-text.ts'

const text = (source: string, lang = 'en') =>
  htmlText(renderMarkdown(source, { lang, siteUrl: 'https://example.org' }))

describe('smart punctuation', () => {
  test('curls quotes, dashes and ellipses, also across emphasis and links', () => {
    expect(text(`"It's *so*," he said -- "and [that's](x) it..."`)).toBe(
      '“It’s so,” he said — “and that’s it…”',
    )
    expect(text(`## "Why?"\n\na|b\n-|-\n"c"|it's`)).toMatch(/“Why\?”.*“c”\s*it’s/)
  })

  test.each(['ja', 'ja-JP', 'zh-Hant', 'ko', 'JA'])('leaves a text in %s alone', (lang) => {
    expect(text(`"a" it's -- ...`, lang)).toBe(`"a" it's -- ...`)
  })

  test.each([
    ['inline code', '`"a" --`'],
    ['a code block', '```\n"a" --\n```'],
    ['an indented block', '    "a" --'],
    ['raw code', '<code>"a" --</code>'],
    ['raw code with markup', '<kbd>*"a"* --</kbd>'],
    ['raw preformatted text', '<pre>"a" --</pre>'],
  ])('never touches %s', (_, source) => {
    expect(text(source)).toBe('"a" --')
    expect(text(`it's "so"\n\n${source}`)).toBe('it’s “so” "a" --')
  })

  test('never touches an address shown as it is', () => {
    expect(text("it's https://example.org/a--b...c")).toBe('it’s https://example.org/a--b...c')
    expect(text("<https://example.org/it's>")).toBe("https://example.org/it's")
  })

  test('goes on behind raw code', () => {
    expect(text(`it's <code>"a"</code> and "b"`)).toBe('it’s "a" and “b”')
  })

  test('reaches the last of many paragraphs', () => {
    const source = Array.from({ length: 3000 }, (_, index) => `It's "number" ${index}.`).join('\n\n')
    expect(text(source)).not.toMatch(/['"]/)
  })
})
