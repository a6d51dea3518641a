/** Whether a text shows nothing: it is empty, or all spaces and invisible characters. */
export function isBlank(text: string): boolean {
  return /^[\s\p{Cf}\p{Cc}]*$/u.test(text)
}
