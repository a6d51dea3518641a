import { describe, expect, test } from 'vitest'
import { markdownToText } from '../../../lib/markdown/markdown-to-text.ts'
import { markdownFromHtml } from '../../../scripts/import/html/markdown-from-html.ts'
import { shortcodeEdits } from '../../../scripts/import/wordpress/shortcode-edits.ts'
import { withParagraphs } from '../../../scripts/import/wordpress/with-paragraphs.ts'

const elements =
  'a abbr acronym address applet article aside audio b bdi bdo big blockquote button canvas caption center cite code data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form h1 h6 header hgroup i iframe ins kbd label legend li main map mark marquee math menu meter nav noembed noframes noscript object ol optgroup option output p picture pre progress q rp rt ruby s samp script section select slot small span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr tt u ul var video xmp'

describe('no word is lost, whatever element it stands in', () => {
  test.each(elements.split(' '))('<%s>', (name) => {
    for (const html of [
      `<p>before</p><${name}>inside</${name}><p>after</p>`,
      `<p>before <${name}>inside</${name}> after</p>`,
      `<ul><li>before <${name}>inside</${name}> after</li></ul>`,
    ]) {
      expect(markdownToText(markdownFromHtml(html).text)).toMatch(/before.*inside.*after/)
    }
  })
})

describe('HTML as Markdown', () => {
  test.each([
    ['<p>a <b>b</b> <i>c</i> H<sub>2</sub>O</p>', 'a **b** *c* H<sub>2</sub>O\n'],
    [
      '<p>1. no list, *no emphasis*, [no link](x), &lt;no tag></p>',
      '1\\. no list, \\*no emphasis\\*, \\[no link]\\(x), \\<no tag>\n',
    ],
    ['<pre><code class="language-js">a\n\nb</code></pre>', '```js\na\n\nb\n```\n'],
    ['<iframe src="//video.example/1"></iframe>', '<https://video.example/1>\n'],
    ['<video title="A film"><source src="a.mp4"></video>', '[A film](a.mp4)\n'],
    ['<p>a</p><!-- wp:x {"y":1} --><!--more--><p>b</p>', 'a\n\nb\n'],
    ['<p>a <script>b()</script> c</p>', 'a `<script>b()</script>` c\n'],
  ])('%s', (html, markdown) => {
    expect(markdownFromHtml(html).text).toBe(markdown)
  })
})

describe('a classic WordPress text', () => {
  test.each([
    ['a\nb\n\nc', 'a\\\nb\n\nc\n'],
    ['<h2>x</h2>\ny', '## x\n\ny\n'],
    ['<pre>a\n\nb</pre>\n\nc', '```\na\n\nb\n```\n\nc\n'],
    ['<ul>\n<li>a</li>\n</ul>\nb', '- a\n\nb\n'],
    ['<blockquote>a\n\nb</blockquote>c', '> a\n>\n> b\n\nc\n'],
    ['<div><div>a</div>\n\nb</div>\n\nc', 'a\n\nb\n\nc\n'],
    ['<p>as it is\nhere</p>', 'as it is here\n'],
  ])('%j', (html, markdown) => {
    expect(markdownFromHtml(withParagraphs(html)).text).toBe(markdown)
  })
})

test('only shortcodes are taken for shortcodes', () => {
  const found = (html: string) => shortcodeEdits(html).notes.map(({ offset }) => offset)
  expect(found('He [the baker] said [1] and [sic]')).toEqual([])
  expect(found('<pre>[gallery ids="1"]</pre> [gallery ids="1"]')).toEqual([29])
  expect(found('[contact-form-7 id="1"][vc_row]')).toEqual([0, 23])
})
