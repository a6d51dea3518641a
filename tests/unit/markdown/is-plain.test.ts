import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPlain } from '../../../lib/markdown/is-plain.ts'
import { renderMarkdown } from '../../../lib/markdown/render-markdown.ts'

const options = { lang: 'en', siteUrl: 'https://example.org' }

test('a plain text is what Markdown makes of it', () => {
  const sign = fc.constantFrom(...'aZéЖ日か1 ,.;:?!()–—‘’“”…、。「」・*_`[]<>&#-+=~|"\'\\/@\n'.split(''))
  const text = fc.oneof(
    fc
      .array(fc.oneof(sign, fc.constantFrom('www', 'http', '...', '1. ', '  ')), { maxLength: 12 })
      .map((all) => all.join('')),
    fc.string({ unit: 'grapheme' }),
  )
  fc.assert(
    fc.property(text, (given) => {
      if (isPlain(given)) expect(renderMarkdown(given, options)).toBe(`<p>${given}</p>`)
    }),
    { numRuns: 2000 },
  )
})

test.each([
  'Be kind.',
  '摘む日は暦では決まらない。',
  'A rag, every other week, and you will hardly need me.',
])('%s is plain', (text) => expect(isPlain(text)).toBe(true))

test.each([
  '*a*',
  'a "b"',
  "it's",
  'a -- b',
  'wait...',
  'see www.example.org',
  '1. one',
  '- a',
  'a\nb',
  'a ',
  '',
])('%j is not', (text) => expect(isPlain(text)).toBe(false))
