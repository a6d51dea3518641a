import { expect, test } from 'vitest'
import { closedUp } from '../../../browser/search/closed-up.ts'
import { wordsApart } from '../../../lib/search/words-apart.ts'

test('words of scripts without spaces stand apart, all others as they were', () => {
  const words = wordsApart('機械の手入れは毎日です。').split(' ')
  expect(words).toContain('機械')
  expect(words.at(-1)).toMatch(/^..?。$/)
  expect(wordsApart('Don’t touch a well-known 3.5 %.')).toBe('Don’t touch a well-known 3.5 %.')
  expect(wordsApart('Zoomで会議2回')).toBe('Zoom で 会議 2 回')
})

test('a letter is the same letter in any width', () => {
  expect(wordsApart('Ｚｏｏｍ３')).toBe('Zoom3')
  expect(wordsApart('ﾊﾟﾝ')).toBe('パン')
  expect(wordsApart('何？')).toBe('何？')
})

test.each([
  ['ja', '霧ヶ沢みのりさんは、Zoomで「お茶」を売ります。'],
  ['ja', '茶農家'],
  ['en', 'The word 茶畑 means tea field.'],
  ['en', 'No. 3 of 4.'],
])('closed up again, a text in %s reads as before: %s', (lang, text) => {
  expect(closedUp(wordsApart(text), lang)).toBe(text)
})

test('closing up goes by what is marked as well, and turns the indexer’s full stop', () => {
  expect(closedUp('<mark>機械</mark> の <mark>手入れ</mark>', 'ja')).toBe(
    '<mark>機械</mark>の<mark>手入れ</mark>',
  )
  expect(closedUp('仕事 です.', 'ja')).toBe('仕事です。')
})
