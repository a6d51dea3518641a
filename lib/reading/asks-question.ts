/** Whether a heading asks: it ends with a question mark of any script, or with the Japanese particle か. */
export function asksQuestion(heading: string): boolean {
  return /(?:[?？؟⁇⁈⸮]|[すたるい]か[。．]?)[\s"'”’»」』)）\]*_!！\p{Extended_Pictographic}]*$/u.test(
    heading.trim(),
  )
}
