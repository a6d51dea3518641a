import { describe, expect, test } from 'vitest'
import { renderInlineMarkdown } from '../../../lib/markdown/render-inline-markdown.ts'
import { htmlElements } from './html-elements.ts'
import { htmlText } from './html-text.ts'

const render = (source: string, lang = 'en') =>
  renderInlineMarkdown(source, { lang, siteUrl: 'https://example.org' })
const names = (source: string) => htmlElements(render(source)).map(({ name }) => name)

describe('renderInlineMarkdown', () => {
  test('unwraps a single paragraph', () => {
    expect(render('Stay *honest*, "always".\n')).toBe('Stay <em>honest</em>, “always”.')
    expect(render('[a][b]\n\n[b]: /c')).toBe('<a href="/c">a</a>')
    expect(render('')).toBe('')
  })

  test.each([
    ['- a\n- b', ['ul', 'li', 'li']],
    ['a\n\nb', ['p', 'p']],
    ['a\n\n- b', ['p', 'ul', 'li']],
    ['> a', ['blockquote', 'p']],
  ])('leaves other blocks as blocks: %j', (source, expected) => {
    expect(names(source)).toEqual(expected)
  })

  test.each(['# a', '<h3 id="x">a</h3>', 'a\n==='])('turns a heading into strong words: %j', (source) => {
    expect(htmlElements(`<div>${render(source)}</div>`).map(({ name }) => name)).toContain('strong')
    expect(htmlText(render(source))).toBe('a')
    expect(render(source)).not.toMatch(/<h\d|<a|id=/)
  })

  test('keeps a footnote’s words without marks, links and label', () => {
    const html = render('A claim[^1].\n\n[^1]: Its *source*.')
    expect(htmlText(html)).toBe('A claim. Its source.')
    expect(htmlElements(html).map(({ name }) => name)).toEqual(['p', 'p', 'em'])
  })

  test('gives no ids, since several stand on one page', () => {
    expect(render('<b id="x">a</b>\n\n## b\n\nc[^1]\n\n[^1]: d')).not.toMatch(/ id=/)
  })

  test('keeps a raw paragraph that says its language', () => {
    expect(render('<p lang="ja">あ</p>')).toBe('<p lang="ja">あ</p>')
  })

  test('marks links that leave the site', () => {
    expect(htmlElements(render('[x](https://a.example)'))[0]?.attributes.rel).toBe('external noopener')
  })
})
