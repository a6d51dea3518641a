/** The line of a text that holds an offset, without its break, and where it begins. */
export function lineAround(text: string, offset: number): { start: number; line: string } {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  return { start, line: text.slice(start, end === -1 ? undefined : end) }
}
