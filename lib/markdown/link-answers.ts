import type { Element, ElementContent, Root, RootContent } from 'hast'
import { noteLink } from './note-link.ts'
import type { RenderOptions } from './render-options.ts'
import { SKIP, visit } from './visit.ts'

/**
 * Sets a page's link behind what stands below a heading, up to the next heading that has such a link itself or is of
 * the same level; behind nothing stands none. Before `linkHeadings`, which wraps the headings. Changes the tree.
 */
export function linkAnswers(tree: Root, { linkBehind }: Pick<RenderOptions, 'linkBehind'>): void {
  if (!linkBehind) return
  visit(tree, 'element', (element, index, parent) => {
    // A link within these would be a control within a control.
    if (element.tagName === 'a' || element.tagName === 'summary') return SKIP
    const link = noteOf(element)
    if (!link || parent === undefined || index === undefined) return
    const end = endOfAnswer(parent.children, index)
    if (end > index + 1)
      (parent.children as ElementContent[]).splice(end, 0, noteLink(link.id, link, ['note', 'mend']))
  })

  function noteOf(element: Element) {
    const id = level(element) === undefined ? undefined : element.data?.ownId
    const note = id === undefined ? undefined : linkBehind?.(id)
    return id !== undefined && note ? { id, ...note } : undefined
  }

  /** Index behind the last block of what the heading at `start` heads; a closing rule parts it from what follows. */
  function endOfAnswer(blocks: RootContent[], start: number): number {
    const own = level(blocks[start]) ?? 0
    const ends = (block: RootContent) =>
      block.type === 'element' &&
      ((level(block) ?? Number.POSITIVE_INFINITY) <= own ||
        noteOf(block) !== undefined ||
        block.properties.dataFootnotes !== undefined)
    const next = blocks.findIndex((block, index) => index > start && ends(block))
    let end = next === -1 ? blocks.length : next
    while (end > start + 1 && isGap(blocks[end - 1])) end--
    return end
  }
}

function level(block: RootContent | undefined): number | undefined {
  const heading = block?.type === 'element' ? /^h([1-6])$/.exec(block.tagName) : undefined
  return heading ? Number(heading[1]) : undefined
}

function isGap(block: RootContent | undefined): boolean {
  if (block?.type === 'element') return block.tagName === 'hr'
  return block?.type !== 'text' || block.value.trim() === ''
}
