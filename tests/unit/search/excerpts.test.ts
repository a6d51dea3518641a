import { expect, test } from 'vitest'
import { partsOf } from '../../../browser/search/parts-of.ts'
import { searchSentence } from '../../../browser/search/search-sentence.ts'

test('an excerpt becomes text with marks, never HTML', () => {
  expect(partsOf('a &lt;b&gt; <mark>night</mark> on', 'en').passage).toEqual([
    ['a <b> ', false],
    ['night', true],
    [' on', false],
  ])
})

test('the heading at its start is shown above, and what is found in it is marked there', () => {
  expect(
    partsOf('What does the <mark>night</mark> do? It makes you cold.', 'en', 'What does the night do?'),
  ).toEqual({
    heading: [
      ['What does the', false],
      [' ', false],
      ['night', true],
      [' ', false],
      ['do?', false],
    ],
    passage: [['It makes you cold.', false]],
  })
  expect(partsOf('なぜ <mark>始めた</mark> の です か？ 祖父 が 好き', 'ja', 'なぜ始めたのですか？')).toEqual(
    {
      heading: [
        ['なぜ', false],
        ['始めた', true],
        ['のですか？', false],
      ],
      passage: [['祖父が好き', false]],
    },
  )
})

test('a full stop of the indexer’s own is not taken into the heading', () => {
  expect(partsOf('The <mark>quiet</mark> <mark>hour.</mark> Between', 'en', 'The quiet hour')).toEqual({
    heading: [
      ['The', false],
      [' ', false],
      ['quiet', true],
      [' ', false],
      ['hour', true],
    ],
    passage: [['Between', false]],
  })
})

test('an excerpt from the midst of an answer is left whole', () => {
  const parts = partsOf('…of the <mark>night</mark>', 'en', 'Of what?')
  expect(parts.heading).toEqual([['Of what?', false]])
  expect(parts.passage.map(([text]) => text).join('')).toBe('…of the night')
})

const said = {
  one: 'one',
  many: '{count}',
  none: 'none “{query}”',
  filtered: 'filtered',
  corrected: '{corrected} for {query}:',
}

test.each([
  [{ total: 1, unfiltered: 1 }, false, 'one'],
  [{ total: 1234, unfiltered: 1234 }, false, '1,234'],
  [{ total: 0, unfiltered: 0 }, false, 'none “a”'],
  [{ total: 0, unfiltered: 2 }, true, 'filtered'],
  [{ total: 0, unfiltered: 2 }, false, 'none “a”'],
  [{ total: 2, unfiltered: 2, corrected: 'b' }, false, 'b for a: 2'],
  [{ total: 0, unfiltered: 0, corrected: 'b' }, false, 'none “a”'],
])('%j is said as it is', (answer, isFiltered, sentence) => {
  expect(searchSentence(said, 'a', answer, 'en', isFiltered)).toBe(sentence)
})
