import fc from 'fast-check'
import { toXast } from 'hast-util-to-xast'
import { h } from 'hastscript'
import { describe, expect, test } from 'vitest'
import type { Element } from 'xast'
import { headingAnchors } from '../../../lib/markdown/heading-anchors.ts'
import { parseMarkdown } from '../../../lib/markdown/parse-markdown.ts'
import { portableTree } from '../../../lib/markdown/portable-tree.ts'
import { toHtml } from '../../../lib/markdown/to-html.ts'
import { toMarkdown } from '../../../lib/markdown/to-markdown.ts'
import { xmlFile } from '../../../lib/site-files/xml-file.ts'
import { parseXml } from '../../conformance/parse-xml.ts'
import { awkwardText } from '../feeds/awkward-text.ts'
import { htmlElements } from './html-elements.ts'
import { htmlText } from './html-text.ts'
import { unsafeParts } from './unsafe-parts.ts'

const options = { lang: 'en', pageUrl: 'https://example.org/interviews/nurse' }
const picture = {
  src: '/images/0123-960.jpg',
  sources: [{ type: 'image/avif', srcset: '/images/0123-480.avif 480w' }],
  width: 960,
  height: 640,
  placeholder: '#aabbcc',
}
const pictureAt = (address: string) =>
  address === 'ward.jpg' ? picture : address.startsWith('https:') ? { src: address, sources: [] } : undefined
const html = (source: string) => toHtml(portableTree(source, { ...options, pictureAt }))
const markdown = (source: string) => toMarkdown(portableTree(source, { ...options, pictureAt }))

describe('what leaves the site', () => {
  test.each([
    ['[a](/about)', 'https://example.org/about'],
    ['[a](baker)', 'https://example.org/interviews/baker'],
    ['[a](#why)', 'https://example.org/interviews/nurse#why'],
    ['[a](//cdn.example.com/x)', 'https://cdn.example.com/x'],
    ['[a](https://example.com/?q=1#x)', 'https://example.com/?q=1#x'],
    ['[a](mailto:a@example.com)', 'mailto:a@example.com'],
    ['![a](ward.jpg)', 'https://example.org/images/0123-960.jpg'],
    ['![a](https://example.com/a.png)', 'https://example.com/a.png'],
    ['<q cite="/about">a</q>', 'https://example.org/about'],
  ])('%s has the address %s', (source, address) => {
    expect(html(source)).toContain(`"${address}"`)
  })

  test('an address that cannot be read is dropped, its words stay', () => {
    expect(html('[words](https://[bad)')).toContain('words')
    expect(html('<a href="https://[bad">words</a>')).toBe('<p><a>words</a></p>')
  })

  test('a picture has the one form that every reader shows', () => {
    expect(html('![A ward](ward.jpg)')).toBe(
      '<p><img src="https://example.org/images/0123-960.jpg" alt="A ward" width="960" height="640"></p>',
    )
    expect(html('![A ward](ward.jpg "By A.")')).toContain('<figcaption>By A.</figcaption>')
  })

  test('headings keep the anchors they have on the page, without the page’s links to them', () => {
    const source = '# Why?\n\n## Why?\n\n## *How*'
    expect(htmlElements(html(source)).flatMap(({ attributes }) => attributes.id ?? [])).toEqual(
      headingAnchors(parseMarkdown(source)).map(({ anchor }) => anchor),
    )
  })

  test.each([
    'Text <!-- her name is Secret --> more.',
    '<!-- Secret -->',
    'Text\n\n[//]: # (Secret)',
    'Text[^1]\n\n[^1]: Note\n[^2]: Secret',
    '<span data-name="Secret">Text</span>',
    '<script>Secret</script>Text',
    '![](secret-name.jpg)',
  ])('what the page does not show stays at home: %s', (source) => {
    expect(html(source)).not.toMatch(/secret/i)
    expect(markdown(source)).not.toMatch(/secret/i)
  })

  test('an item has no ids and no footnotes', () => {
    const item = toHtml(portableTree('<b id="x">A</b>[^1]\n\n[^1]: Note', { ...options, item: true }))
    expect(item).not.toMatch(/ id=|footnote/)
  })
})

describe('as Markdown', () => {
  test.each([
    '## Why?\n\nBecause *of* **it**.',
    '- one\n- two\n  - three',
    '1. one\n2. two',
    '- [x] done\n- [ ] open',
    '| a |  b |\n| - | -: |\n| 1 |  2 |',
    '> quoted\n>\n> twice',
    '```js\nlet a = `1` // ]]>\n```',
    'One[^1] and two[^note].\n\n[^1]: First.\n\n[^note]: Second.\n\n    Its second paragraph.',
    'A line\\\nand another',
    'H<sub>2</sub>O and 10<sup>6</sup>',
    '<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>',
    '~~gone~~ `code`',
    '摘む日は*新芽*を指に聞く。',
    '---',
  ])('%s comes back as it was', (source) => {
    expect(markdown(source).trim()).toBe(source)
  })
})

describe('whatever the text holds', () => {
  const piece = fc.oneof(
    awkwardText,
    fc.constantFrom(
      '\n\n',
      '\n# ',
      '\n- ',
      '[a](',
      '](b)',
      '![',
      '<b id="x">',
      '</b>',
      '<a href="//',
      '<img src="x',
      '`',
      '*',
    ),
    fc.constantFrom(
      '\n|a|\n|-|\n|',
      '[^1]',
      '\n\n[^1]: ',
      '<svg>',
      '<p xml:lang="x">',
      '<ruby>',
      '<input>',
      '<q cite="',
    ),
  )
  const source = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''))

  test('it is safe, and every address is absolute', () => {
    fc.assert(
      fc.property(source, (text) => {
        const rendered = html(text)
        expect(unsafeParts(rendered)).toEqual([])
        expect(markdown(text)).toBeTypeOf('string')
        for (const { attributes } of htmlElements(rendered)) {
          for (const address of [attributes.href, attributes.src, attributes.cite]) {
            if (address !== undefined) expect(URL.canParse(address), address).toBe(true)
          }
          expect(attributes.srcset).toBeUndefined()
        }
      }),
      { numRuns: 150 },
    )
  })

  test('it is well-formed as XHTML', () => {
    fc.assert(
      fc.property(source, (text) => {
        const { children } = portableTree(text, { ...options, item: true, pictureAt })
        const xml = xmlFile(toXast(h('div', children as never)) as Element)
        expect(() => parseXml(xml)).not.toThrow()
      }),
      { numRuns: 150 },
    )
  })

  test('its words are those of the page, in HTML and in Markdown', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcxyzÄéñЖ日本語한글'), minLength: 1, maxLength: 9 })
    const paragraph = fc.array(
      fc.tuple(word, fc.constantFrom(' ', ', ', '. ', '? ', ' *', '* ', ' _', '[', '] ', ' <b>')),
      {
        minLength: 1,
        maxLength: 15,
      },
    )
    fc.assert(
      fc.property(paragraph, (pairs) => {
        const text = pairs.flat().join('')
        const words = (given: string) => given.match(/[\p{L}\p{N}]+/gu) ?? []
        const shown = words(htmlText(html(text)))
        expect(shown).toEqual(words(text.replaceAll('<b>', ' ')))
        expect(words(htmlText(toHtml(portableTree(markdown(text), options))))).toEqual(shown)
      }),
      { numRuns: 150 },
    )
  })
})
