import { wordsApart } from '../../lib/search/words-apart.ts'

/**
 * A query as the index knows words: apart, and without the particles and endings of Japanese, which stand in every
 * text and would leave nothing unmarked. Words in quotation marks are meant as they are.
 */
export function queryWords(query: string): string {
  const words = wordsApart(query.trim())
  if (/^".+"$/.test(words)) return words
  const all = words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const telling = all.filter((word) => !/^[\p{Script=Hiragana}ー]{1,2}$/u.test(word))
  return (telling.length > 0 ? telling : all).join(' ')
}
