import { liftTldr } from './tldr/lift-tldr.ts'

/** A description taken apart. */
export interface ReadDescription {
  /** One paragraph of plain text; undefined where nothing but a TLDR stands there. */
  summary: string | undefined
  tldr: string[]
}

/**
 * Takes the TLDR out of a Jekyll description; what is left is the summary.
 * @param written the description with the line breaks its editor made
 */
export function readDescription(written: string): ReadDescription {
  const { items, rest } = liftTldr(unfolded(written))
  const summary = rest.replace(/\s+/g, ' ').trim()
  return { summary: summary === '' ? undefined : summary, tldr: items }
}

/** "… said so. TLDR; * one * two": a list written on one line is given its lines back. */
function unfolded(written: string): string {
  const inline = /(?:^|\s)(TL[;:]?DR\s*[;:：]?)\s+([*•-])\s+(?=\S)/i.exec(written)
  if (!inline) return written
  const before = written.slice(0, inline.index)
  const [, marker = '', bullet = '*'] = inline
  const items = written.slice(inline.index + inline[0].length)
  if (items.includes('\n')) return written
  return `${before}\n\n${marker}\n\n* ${items.split(new RegExp(`\\s+\\${bullet}\\s+`)).join('\n* ')}`
}
