/** A text after something was taken out of it. */
export interface WithoutLines {
  rest: string
  /** Where in the text, as it was written, an offset of the rest stands. */
  writtenOffset(offset: number): number
}

/**
 * Takes out what stands between two offsets of a text, and the blank lines around it; two paragraphs that come to
 * meet keep one between them. Every other byte stays.
 */
export function withoutLines(text: string, start: number, end: number): WithoutLines {
  const shown = text.slice(0, start).trimEnd().length
  const lineEnd = text.indexOf('\n', shown)
  const before = text.slice(0, shown === 0 ? 0 : Math.min(start, lineEnd === -1 ? start : lineEnd))
  const next = end + text.slice(end).search(/\S|$/)
  const lineStart = text.lastIndexOf('\n', next - 1) + 1
  const after = text.slice(Math.max(end, lineStart))
  const head = before === '' ? '' : after.trim() === '' ? `${before}\n` : `${before}\n\n`
  const tail = after.trim() === '' ? '' : after
  const moved = text.length - (head.length + after.length)
  return {
    rest: head + tail,
    writtenOffset: (offset) =>
      offset < head.length || tail === '' ? Math.min(offset, before.length) : offset + moved,
  }
}
