import { expect, test } from 'vitest'
import { kanjiStem } from '../../../browser/search/kanji-stem.ts'
import { nearestWord } from '../../../browser/search/nearest-word.ts'
import { queryWords } from '../../../browser/search/query-words.ts'
import { wordsNotFound } from '../../../browser/search/words-not-found.ts'
import { commonWords } from '../../../lib/search/common-words.ts'

const known = ['night', 'harbour', 'number', 'sight', 'engineer', '機械', '会社', 'コンピューター']

test.each([
  ['nigth', 'night'],
  ['harbuor', 'harbour'],
  ['harbor', 'harbour'],
  ['enginear', 'engineer'],
  ['nubmer', 'number'],
  ['機会', '機械'],
  ['コンピュタ', 'コンピューター'],
])('%s is meant for %s', (typed, meant) => {
  expect(nearestWord(typed, known)).toBe(meant)
})

test.each(['night', 'harb', 'xyzzy', 'cat', '茶畑'])('nothing is guessed for %s', (typed) => {
  expect(nearestWord(typed, known)).toBeUndefined()
})

test('of equally near words the one that begins alike is meant, then the more used', () => {
  expect(nearestWord('moming', ['coming', 'moving'])).toBe('moving')
  expect(nearestWord('tald', ['talk', 'tale'])).toBe('talk')
})

test('forms of a Japanese verb have a stem, other words have none', () => {
  expect(kanjiStem('作る')).toBe('作')
  expect(kanjiStem('始めた')).toBe('始')
  for (const word of ['機械', 'です', 'お茶', 'works']) expect(kanjiStem(word)).toBeUndefined()
})

test('particles of a Japanese query are left out, unless they are all of it', () => {
  expect(queryWords('お茶を作る')).toBe('お茶 作る')
  expect(queryWords('です')).toBe('です')
  expect(queryWords(' night  shift ')).toBe('night shift')
  expect(queryWords('"機械の手入れ"')).toBe('"機械 の 手入れ"')
  expect(queryWords('？！')).toBe('')
})

test('a word counts as found in any of its forms, and not by what it merely begins with', () => {
  expect(wordsNotFound('working nights', 'works, night.')).toEqual([])
  expect(wordsNotFound('Café “don’t”', 'cafe dont')).toEqual([])
  expect(wordsNotFound('quiet nigth', 'Quiet night')).toEqual(['nigth'])
  expect(wordsNotFound('harbuor', 'har')).toEqual(['harbuor'])
})

test('the words of a series are those worth guessing, the most used first', () => {
  const words = commonWords([
    'The Night, the night',
    'the day 2023',
    '機械 の 手入れ です night',
    'the 機械 a',
  ])
  expect(words.slice(0, 3)).toEqual(['night', 'the', '機械'])
  expect(words).toContain('手入れ')
  expect(words).not.toContain('2023')
  expect(words).not.toContain('の')
  expect(commonWords(['one two three'], 2)).toHaveLength(2)
})
