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
  const inline = /(?:^|\s)(TL[;:]?DR\s*[;:：]?)(?:[ \t]*\n|\s+)(?=(?:([*•-])|1[.)])\s+\S)/i.exec(written)
  if (!inline) return written
  const [all, marker = '', bullet] = inline
  const list = written.slice(inline.index + all.length)
  const next = bullet ? new RegExp(`[ \\t]+(?=\\${bullet}\\s)`, 'g') : /[ \t]+(?=\d+[.)]\s)/g
  return `${written.slice(0, inline.index)}\n\n${marker}\n\n${list.includes('\n') ? list : list.replace(next, '\n')}`
}
