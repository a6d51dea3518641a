import { describe, expect, test } from 'vitest'
import { markdownToText } from '../../../lib/markdown/markdown-to-text.ts'

describe('markdownToText', () => {
  test.each([
    ['marks and line breaks go', '# A *b*\n\n- `c`\n- **d**\n  e\\\nf', 'A b c d e f'],
    ['words within a line stay whole', 'un*believ*able<b>!</b>', 'unbelievable!'],
    ['images speak', 'See ![a chart](x.png) and ![b][c].\n\n[c]: y', 'See a chart and b.'],
    ['links keep their words', '[here](https://example.org) https://example.org', 'here https://example.org'],
    ['cells stand apart', 'a|b\n-|-\nc|d', 'a b c d'],
    ['tags go, their words stay', '<div>a<br>b</div>\n\n<p>c</p><p>d</p> <kbd>e</kbd>', 'a b c d e'],
    ['entities are read', '&lt;a&gt; &amp; <p>&copy;</p>', '<a> & ©'],
    ['scripts and comments say nothing', 'a <!-- b -->\n\n<script>c</script>\n\n<style>d</style>', 'a'],
    ['footnotes lose their marks', 'a[^1] b\n\n[^1]: c', 'a b c'],
    [
      'Japanese keeps its brackets',
      '<ruby>漢字<rp>（</rp><rt>かんじ</rt><rp>）</rp></ruby>',
      '漢字（かんじ）',
    ],
    ['quotes stay as written', `"a" it's -- b`, `"a" it's -- b`],
    ['nothing gives nothing', ' \n\n', ''],
  ])('%s', (_, source, text) => {
    expect(markdownToText(source)).toBe(text)
  })
})
