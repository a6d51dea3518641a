import type { ReadingTime } from '../schema/interview.ts'

// Silent reading of prose: Brysbaert 2019 (https://doi.org/10.1016/j.jml.2019.104047) finds 238 words a minute
// for English; for Japanese, studies cluster around 500 characters.
const wordsPerMinute = 238
const charactersPerMinute = 500

/** Counts words, or characters in scripts that set no spaces, and how long reading them takes. */
export function readingTime(text: string): ReadingTime {
  const characters = text.match(cjk)?.length ?? 0
  const rest = characters > 0 ? text.replace(cjk, ' ') : text
  const words = countWords(rest)
  const minutes = Math.max(1, Math.round(words / wordsPerMinute + characters / charactersPerMinute))
  return { minutes, words, characters }
}

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〆]/gu
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
// The rule by which Intl.Segmenter finds words where spaces part them (UAX 29): letters and digits, with a full stop
// or an apostrophe between two letters or two digits. Asking it takes twenty times as long, so only scripts that need
// its dictionaries do.
const word =
  /[\p{L}\p{M}\p{N}_]+(?:(?:(?<=\p{L})[.:'’](?=\p{L})|(?<=\p{N})[.,;'’](?=\p{N}))[\p{L}\p{M}\p{N}_]+)*/gu
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

function countWords(text: string): number {
  if (!unspaced.test(text)) return text.match(word)?.length ?? 0
  let words = 0
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) words++
  return words
}
