import { describe, expect, test } from 'vitest'
import { markdownToText } from '../../../lib/markdown/markdown-to-text.ts'
import { renderMarkdown } from '../../../lib/markdown/render-markdown.ts'
import { htmlElements } from './html-elements.ts'
import { htmlText } from './html-text.ts'

const render = (source: string) => renderMarkdown(source, { lang: 'en', siteUrl: 'https://example.org' })

describe('raw HTML that is broken', () => {
  test.each([
    ['an unclosed comment', '<!-- oops'],
    ['an unclosed tag', '<div title="oops'],
    ['an unclosed script', '<script>'],
    ['an unclosed style', '<style>'],
    ['an unclosed text field', '<textarea>'],
    ['an unclosed choice', '<div><select>'],
    ['an unclosed title', '<title>'],
    ['a template', '<div><template>'],
    ['a drawing', '<div><svg><desc>'],
    ['a formula', '<div><math><mi>'],
    ['plain text', '<plaintext>'],
    ['an unclosed frame', '<iframe src="x">'],
    ['a stray end tag', '</table></div></p></body></html>'],
    ['an unclosed table', '<table><tr>'],
    ['a button', '<button>'],
    ['a doctype', '<!DOCTYPE html><html><body>'],
    ['another language', '<?php echo 1;'],
  ])('does not swallow what follows it: %s', (_, broken) => {
    for (const source of [
      `${broken}\n\n# Heading\n\nlast words`,
      `${broken}\nlast words`,
      `x ${broken} last words`,
    ]) {
      expect(htmlText(render(source))).toContain('last words')
      expect(markdownToText(source)).toContain('last words')
    }
  })

  test('in pieces is shown, so that the writer sees it', () => {
    expect(htmlText(render('a <script>b</script> c'))).toBe('a <script>b</script> c')
  })

  test('and in one piece a script is gone', () => {
    expect(render('<script>\nif (1<b) alert("</div")\n</script>\n\na')).not.toMatch(/script|alert/)
  })
})

describe('very deep, wide or long sources', () => {
  const rows: [string, string][] = [
    ['nested blockquotes', '>'.repeat(10_000)],
    ['nested lists', '- '.repeat(10_000)],
    ['nested numbered lists', '1. '.repeat(10_000)],
    ['asterisks', '*'.repeat(10_000)],
    ['asterisks between letters', 'a*'.repeat(10_000)],
    ['brackets', '['.repeat(100_000)],
    ['bracket pairs', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['parentheses', '('.repeat(100_000)],
    ['half links', '[a]('.repeat(10_000)],
    ['nested emphasis', '**a *b '.repeat(5000) + 'b* a**'.repeat(5000)],
    ['nested elements', '<div>'.repeat(10_000)],
    ['nested elements, one a block', '<div>\n\n'.repeat(5000)],
    ['nested inline elements', `x ${'<b>'.repeat(10_000)}`],
    ['inline elements that stay open', 'x <b id="i">\n\n'.repeat(4000)],
    ['nested tables', '<table><tr><td>'.repeat(5000)],
    ['paragraphs', '<p>'.repeat(10_000)],
    ['comments', '<!--'.repeat(10_000)],
    ['comments in separate blocks', `<pre>${'<!--\n\n'.repeat(10_000)}`],
    ['angle brackets', '<'.repeat(100_000)],
    ['backticks', Array.from({ length: 400 }, (_, length) => '`'.repeat(length)).join(' ')],
    ['quotations', '> a\n\n'.repeat(20_000)],
    ['underlined headings', 'a\n=\n'.repeat(20_000)],
    ['list items', '- a\n'.repeat(30_000)],
    ['quotation marks', '"it\'s" -- '.repeat(20_000)],
    ['short sentences', 'A. "b". '.repeat(20_000)],
    ['footnotes', 'x[^1]\n\n'.repeat(5000).concat('[^1]: y')],
    ['code of one letter', `\`\`\`c\n${'a'.repeat(100_000)}\n\`\`\`\n`],
    ['a million letters', 'a'.repeat(1_500_000)],
  ]
  test.each(rows)('are rendered in seconds, with no word lost: %s', { timeout: 30_000 }, (_, source) => {
    const html = render(`${source}\n\nlastwords`)
    expect(html).toContain('lastwords')
    expect(htmlDepth(html)).toBeLessThan(400)
  })

  test('are shown as they were written where they cannot be read', () => {
    const source = `${'>'.repeat(10_000)} "a" <b> & c`
    expect(htmlElements(render(source)).map(({ name }) => name)).toEqual(['pre', 'code'])
    expect(htmlText(render(source))).toBe(source)
  })
})

function htmlDepth(html: string): number {
  return Math.max(
    0,
    ...htmlElements(html.slice(0, 200_000))
      .slice(0, 20_000)
      .map(({ within }) => within.length),
  )
}
