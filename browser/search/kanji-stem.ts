/**
 * What all forms of a Japanese verb or adjective begin with: the characters before its kana.
 * @returns undefined for any other word
 */
export function kanjiStem(word: string): string | undefined {
  return /^(\p{Script=Han}+)\p{Script=Hiragana}+$/u.exec(word)?.[1]
}
