/** Whether a text shows nothing: it is empty, or all spaces and invisible format characters. */
export function isBlank(text: string): boolean {
  return /^[\s\p{Cf}]*$/u.test(text)
}
