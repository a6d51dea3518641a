import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headingAnchors } from '../../../lib/markdown/heading-anchors.ts'
import { markdownToText } from '../../../lib/markdown/markdown-to-text.ts'
import { parseMarkdown } from '../../../lib/markdown/parse-markdown.ts'
import { renderInlineMarkdown } from '../../../lib/markdown/render-inline-markdown.ts'
import { renderMarkdown } from '../../../lib/markdown/render-markdown.ts'
import { htmlElements } from './html-elements.ts'
import { htmlText } from './html-text.ts'
import { unsafeParts } from './unsafe-parts.ts'

const options = fc.record({
  lang: fc.constantFrom('en', 'ja', 'ja-JP', 'zh', 'de', '', 'x'),
  siteUrl: fc.constantFrom('https://example.org', 'http://localhost:3000', '', 'nowhere'),
})
const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
const piece = fc.oneof(
  { weight: 2, arbitrary: anyText },
  fc.constantFrom(
    '\n',
    '\n\n',
    '\n# ',
    '\n## foo ',
    '\n> ',
    '\n- ',
    '\n1. ',
    '\n    ',
    '\n```js\n',
    '`',
    '**',
    '_',
  ),
  fc.constantFrom(
    '[^1]',
    '\n\n[^1]: ',
    '[^a-2]',
    '\n\n[^a-2]: ',
    '\n|a|b|\n|-|-|\n',
    '[a](',
    ')',
    '\n===\n',
    '\t',
  ),
  fc.constantFrom(
    '<div>',
    '</div>',
    '<p id="foo">',
    '<b>',
    '</b>',
    '<h1>',
    '</h1>',
    '<h2 id="main">',
    '<!--',
    '-->',
  ),
  fc.constantFrom(
    '<script>',
    '</script>',
    '<style>',
    '<svg>',
    '<template>',
    '<select>',
    '<textarea>',
    '<img src="',
  ),
  fc.constantFrom(
    '&lt;',
    '&#0;',
    '\\',
    '"',
    "'",
    '--',
    '...',
    '\u0000',
    '\ud800',
    '\ufeff',
    '\r',
    '\u2028',
    '日本',
  ),
)
const document = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
const word = fc.string({
  unit: fc.constantFrom(...'abcxyzÄéñßΩж0129日本語テスト한글'),
  minLength: 1,
  maxLength: 12,
})

describe('any text at all', () => {
  test('is rendered safely, and never throws', () => {
    fc.assert(
      fc.property(document, options, (source, given) => {
        expect(unsafeParts(renderMarkdown(source, given))).toEqual([])
        expect(unsafeParts(renderInlineMarkdown(source, given))).toEqual([])
        expect(markdownToText(source)).not.toMatch(/^\s|\s$|\s\s/)
      }),
      { numRuns: 600 },
    )
  })

  test('renders to the same HTML each time', () => {
    fc.assert(
      fc.property(document, options, (source, given) => {
        expect(renderMarkdown(source, given)).toBe(renderMarkdown(source, given))
      }),
      { numRuns: 300 },
    )
  })

  test('has ids that are unique, and every anchor among them', () => {
    fc.assert(
      fc.property(document, options, (source, given) => {
        const ids = htmlElements(renderMarkdown(source, given)).flatMap(
          ({ attributes }) => attributes.id ?? [],
        )
        expect(new Set(ids).size).toBe(ids.length)
        const anchors = headingAnchors(parseMarkdown(source)).map(({ anchor }) => anchor)
        expect(ids).toEqual(expect.arrayContaining(anchors))
      }),
      { numRuns: 600 },
    )
  })

  test('keeps every word of its paragraphs', () => {
    const mark = fc.constantFrom(' ', ', ', '. ', '? ', '! ', ' -- ', '... ', '\n', " '", '" ', ' (', ') ')
    const paragraph = fc.array(fc.tuple(word, mark), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 6 }), options, (paragraphs, given) => {
        const source = paragraphs.map((pairs) => pairs.flat().join('')).join('\n\n')
        const words = source.match(/[\p{L}\p{N}]+/gu) ?? []
        for (const text of [
          htmlText(renderMarkdown(source, given)),
          htmlText(renderInlineMarkdown(source, given)),
          markdownToText(source),
        ]) {
          const kept = new Set(text.match(/[\p{L}\p{N}]+/gu))
          // A number that opens a line may open a list and becomes its marker.
          for (const each of words) if (!/^\d+$/.test(each)) expect(kept).toContain(each)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('headings', () => {
  test('never share an anchor, whatever they say', () => {
    const text = fc.oneof(
      fc.constantFrom(
        'foo',
        'foo-1',
        'foo-1-1',
        'Foo!',
        'main',
        'main-1',
        'section',
        '!',
        '🎉',
        'user content',
      ),
      word,
    )
    fc.assert(
      fc.property(fc.array(text, { maxLength: 30 }), (texts) => {
        const tree = parseMarkdown(texts.map((each) => `## ${each}`).join('\n\n'))
        const anchors = headingAnchors(tree).map(({ anchor }) => anchor)
        expect(anchors).toHaveLength(texts.length)
        expect(new Set(anchors).size).toBe(texts.length)
      }),
    )
  })
})
