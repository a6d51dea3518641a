import { parseMarkdown } from '../../markdown/parse-markdown.ts'
import { itemsInFlow } from './items-in-flow.ts'
import { itemsOfList } from './items-of-list.ts'
import { afterMarker } from './marker.ts'

/**
 * Takeaways of a box (code block or quotation) that opens with the marker: its lists and paragraphs.
 * @returns undefined where the box is no TLDR, or holds more than that and must stay whole
 */
export function itemsInBox(text: string): string[] | undefined {
  const trimmed = text.replace(/^\s*\n/, '')
  const rest = afterMarker(trimmed)
  if (rest === undefined) return undefined
  // Behind a marker alone on its line, what follows is read by itself, so that "2." can open a list there.
  const alone = (rest.split('\n', 1)[0] ?? '').trim() === ''
  const source = alone ? rest : trimmed
  const blocks = parseMarkdown(source).children
  const flow = alone ? undefined : itemsInFlow(blocks, 0, source)
  const items = [...(flow?.items ?? [])]
  for (const block of blocks.slice(flow?.next ?? 0)) {
    if (block.type === 'list') items.push(...itemsOfList(block, source))
    else if (block.type === 'paragraph') {
      items.push(...lines(source.slice(block.position?.start.offset, block.position?.end.offset)))
    } else return undefined
  }
  return items.length > 0 ? items : undefined
}

/** In a box every line is a takeaway of its own, with or without a bullet. */
function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[•・‣▪]|[*+-](?=\s)|\d+[.)](?=\s))\s*/, '').trim())
    .filter((line) => line !== '')
}
