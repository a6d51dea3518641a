/** The line of a text that holds an offset, without its break. */
export function lineAround(text: string, offset: number): string {
  return text.slice(lineStart(text, offset), lineEnd(text, offset))
}

/** Where the line that holds an offset begins. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
}

/** Where the line that holds an offset ends, before its break. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end
}
