import { nearestWord } from './nearest-word.ts'

/**
 * What to search for in place of a word that the series does not have: of a Japanese verb or adjective what all its
 * forms begin with, else the nearest word that the series has, else the word as it is.
 */
export function meantBy(word: string, known: readonly string[]): string {
  const stem = /^(\p{Script=Han}+)\p{Script=Hiragana}+$/u.exec(word)?.[1]
  if (stem && known.some((other) => other.startsWith(stem))) return stem
  return nearestWord(word, known) ?? word
}
