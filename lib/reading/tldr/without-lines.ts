/**
 * A text without what stands between two offsets and without the blank lines around it; two paragraphs that come
 * to meet keep one between them. Every other byte stays.
 */
export function withoutLines(text: string, start: number, end: number): string {
  const shown = text.slice(0, start).trimEnd().length
  const lineEnd = text.indexOf('\n', shown)
  const before = text.slice(0, shown === 0 ? 0 : Math.min(start, lineEnd === -1 ? start : lineEnd))
  const next = end + text.slice(end).search(/\S|$/)
  const lineStart = text.lastIndexOf('\n', next - 1) + 1
  const after = text.slice(Math.max(end, lineStart))
  if (before === '') return after.trim() === '' ? '' : after
  return after.trim() === '' ? `${before}\n` : `${before}\n\n${after}`
}
