import type { Heading, Parents, Root, RootContent } from 'mdast'
import type { Section } from '../schema/interview.ts'
import { EXIT, visit } from './visit.ts'

/** What a heading heads. */
export interface HeadedSection {
  /** The blocks below the heading, up to the next one of its level or above. */
  blocks: RootContent[]
  section: Section
}

/**
 * Makes a function that finds what stands below a heading of a parsed text. A heading within a quotation or a list
 * item heads what stands in there.
 * @param source what the tree was parsed from
 */
export function sectionsOf(tree: Root, source: string): (heading: Heading) => HeadedSection {
  const places = new Map<Heading, { parent: Parents; index: number }>()
  visit(tree, 'heading', (heading, index, parent) => {
    if (parent && index !== undefined) places.set(heading, { parent, index })
  })
  return (heading) => {
    const { parent, index } = places.get(heading) ?? { parent: tree, index: tree.children.length }
    const blocks = blocksBelow(parent, index, heading.depth)
    const from = heading.position?.end.offset ?? 0
    const to = blocks.at(-1)?.position?.end.offset ?? from
    const bytes = Buffer.byteLength(source.slice(from, to))
    // Within a quotation each line of the source begins with its mark.
    const alone = parent === tree && !blocks.some(holdsReference)
    return { blocks, section: { from, to, bytes, alone } }
  }
}

function blocksBelow(parent: Parents, index: number, depth: number): RootContent[] {
  const blocks: RootContent[] = []
  for (let next = index + 1; next < parent.children.length; next++) {
    const block = parent.children[next] as RootContent
    if (block.type === 'heading' && block.depth <= depth) break
    blocks.push(block)
  }
  return blocks
}

function holdsReference(block: RootContent): boolean {
  let found = false
  visit(block, ({ type }) => {
    if (!type.endsWith('Reference')) return
    found = true
    return EXIT
  })
  return found
}
