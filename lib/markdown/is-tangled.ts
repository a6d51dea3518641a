/**
 * Whether parsing the source could take more than a few seconds. micromark needs time quadratic in the emphasis
 * and bracket marks of one block, in how deep lines nest, and in how often quotations, notes and underlined
 * headings begin; raw HTML's tags are slow by their mere number; each share below is 1 where that took about one to four seconds on 2 cores. An interview stays below 0.05.
 */
export function isTangled(source: string): boolean {
  if (source.length > 1_000_000) return true
  const lines = source.split(/\r\n|\r|\n/)
  const { marks, nesting, quotations, underlines, notes } = count(lines)
  const tags = source.match(/<[a-z/!?]/gi)?.length ?? 0
  return (
    source.length / 1_000_000 +
      lines.length / 12_000 +
      tags / 150_000 +
      marks / 4_000 ** 2 +
      nesting / 1_000 ** 2 +
      (quotations / 2_000) ** 2 +
      (underlines / 2_000) ** 2 +
      (notes / 2_000) ** 2 >
    1
  )
}

/** Marks of quotations, lists and footnotes at the start of a line. */
const containers = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]\s]*\]:))*[ \t]*/

function count(lines: string[]) {
  const sums = { marks: 0, nesting: 0, quotations: 0, underlines: 0, notes: 0 }
  let marksInBlock = 0
  let before = ''
  for (const line of lines) {
    const prefix = containers.exec(line)?.[0] ?? ''
    const markers = prefix.match(/>|[-+*]|\d+[.)]|\[\^/g)?.length ?? 0
    sums.nesting += (markers + Math.floor((prefix.length - markers) / 4)) ** 2
    if (/^\[\^/.test(prefix)) sums.notes++
    if (opensQuotation(prefix, before)) sums.quotations++
    if (/^[ \t>]*(?:=+|-+)[ \t]*$/.test(line) && before.trim() !== '') sums.underlines++
    const marksInLine = line.match(/[*_~[\]]/g)?.length ?? 0
    marksInBlock = line.trim() === '' ? 0 : marksInBlock + marksInLine
    // The square of a growing sum, added up line by line.
    sums.marks += marksInLine * (2 * marksInBlock - marksInLine)
    before = line
  }
  return sums
}

/** A quotation goes on while line after line begins with `>`; behind a list's mark each is a new one. */
function opensQuotation(prefix: string, before: string): boolean {
  return prefix.includes('>') && !(prefix.trimStart().startsWith('>') && before.trimStart().startsWith('>'))
}
