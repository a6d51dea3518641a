/** Whether a heading asks: it ends with a question mark of any script, or with the Japanese particle か. */
export function asksQuestion(heading: string): boolean {
  return ending.test(heading)
}

// Verbs, adjectives and でしょう end in these before か; ほか, なか or 静か do not ask.
const mark = '(?:[?？؟⁇⁈⸮]|[すたるいうのん]か[。．]?)'
/** What may stand behind it: quotation marks, brackets, emphasis, emoji with their joiners and skin tones. */
const decoration = String.raw`[\s"'”’»」』)）\]*_!！\p{Extended_Pictographic}\p{Emoji_Modifier}\p{RI}\u200D\uFE0E\uFE0F\u20E3]*`
const ending = new RegExp(`${mark}${decoration}$`, 'u')
