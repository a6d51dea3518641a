/** A sign that nobody sees, and that has no business in a text. */
export interface UnseenSign {
  /** Where it stands, in UTF-16 units. */
  offset: number
  /** Such as U+202E. */
  name: string
  /** Whether it turns the direction of what stands around it. */
  turns: boolean
}

/**
 * Finds the first sign of a text that cannot be shown (control characters, halves of a character) or that turns what
 * follows it: an override, or an embedding that nothing closes. See https://www.unicode.org/reports/tr9/
 */
export function unseenSign(text: string): UnseenSign | undefined {
  if (!suspect.test(text)) return undefined
  const control = unshown.exec(text)
  if (control) return { offset: control.index, name: nameOf(control[0]), turns: false }
  // Direction begins anew with each paragraph.
  for (const { 0: paragraph, index } of text.matchAll(/(?:[^\n]+\n?)+/g)) {
    const offset = turning(paragraph)
    if (offset !== undefined)
      return { offset: index + offset, name: nameOf(paragraph.charAt(offset)), turns: true }
  }
  return undefined
}

const unshown = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u
const suspect = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/u

/** Offset of an override, or of the first embedding that is still open at the end. */
function turning(paragraph: string): number | undefined {
  const open: { offset: number; closedBy: string }[] = []
  for (const { 0: sign, index } of paragraph.matchAll(/[\u202A-\u202E\u2066-\u2069]/g)) {
    if (sign === '\u202D' || sign === '\u202E') return index
    if (open.at(-1)?.closedBy === sign) open.pop()
    else if (sign !== '\u202C' && sign !== '\u2069')
      open.push({ offset: index, closedBy: sign < '\u2066' ? '\u202C' : '\u2069' })
  }
  return open[0]?.offset
}

function nameOf(sign: string): string {
  return `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
