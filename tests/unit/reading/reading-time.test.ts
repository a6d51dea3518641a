import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingTime } from '../../../lib/reading/reading-time.ts'
import { readFixture } from './read-fixture.ts'

test('English counts words', () => {
  expect(readingTime('He’s selling: 3.5 million, e.g. “well-made” things.')).toMatchObject({ characters: 0 })
  expect(readingTime('word '.repeat(238 * 4))).toEqual({ minutes: 4, words: 952, characters: 0 })
})

test('Japanese, Chinese and Korean count characters', () => {
  expect(readingTime('お茶ーを'.repeat(500))).toEqual({ minutes: 4, words: 0, characters: 2000 })
  expect(readingTime('销售经理')).toMatchObject({ words: 0, characters: 4 })
  expect(readingTime('영업 관리자')).toMatchObject({ words: 0, characters: 5 })
  expect(readFixture('japanese.md').interview?.readingTime).toMatchObject({ minutes: 2, words: 0 })
})

test('a mixed text counts both', () => {
  expect(readFixture('mixed.md').interview?.readingTime).toEqual({ minutes: 1, words: 3, characters: 8 })
})

test('an empty text takes a minute like any other page', () => {
  expect(readingTime('')).toEqual({ minutes: 1, words: 0, characters: 0 })
})

test('code is looked at, not read', () => {
  const { interview } = readFixture('tldr-otherwise/other-code-blocks.md')
  expect(interview?.readingTime.words).toBe(1)
})

test('words are what Intl.Segmenter takes for words', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
  const letters = fc.string({ unit: fc.constantFrom(...'abcéñßДα 0123456789.,:;’\'"-—()!?%$@\n\t') })
  fc.assert(
    fc.property(letters, (text) => {
      const segments = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike)
      expect(readingTime(text).words).toBe(segments.length)
    }),
  )
})

test('scripts that set no spaces are told apart by the segmenter’s dictionary', () => {
  expect(readingTime('ผู้จัดการฝ่ายขาย').words).toBeGreaterThan(1)
})
