import GithubSlugger, { slug } from 'github-slugger'
import type { Heading, Root } from 'mdast'
import { inlineText } from './inline-text.ts'
import { reservedAnchors } from './reserved-anchors.ts'
import { SKIP, visit } from './visit.ts'

/** A Markdown heading and the fragment identifier that leads to it. */
export interface HeadingAnchor {
  /** Plain text on one line. */
  text: string
  /** Without `#`; unique among the headings, never an id of the page or of a footnote. */
  anchor: string
  /** As written, 1 to 6; the page may show it lower. */
  depth: number
  node: Heading
}

/**
 * The headings of a text in document order, each with its anchor. Depends on nothing but the source, so everyone
 * who asks about the same source gets the same anchors. Headings within footnotes are no places to link to.
 */
export function headingAnchors(tree: Root): HeadingAnchor[] {
  const slugger = new GithubSlugger()
  for (const taken of reservedAnchors) slugger.slug(taken)
  const anchors: HeadingAnchor[] = []
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') return SKIP
    if (node.type !== 'heading') return
    const text = inlineText(node)
    anchors.push({ text, anchor: slugger.slug(wordsOf(text)), depth: node.depth, node })
    return SKIP
  })
  return anchors
}

/** What the slugger is to make an anchor of; slugging its own result again changes nothing. */
function wordsOf(text: string): string {
  // Half a surrogate pair cannot be written in an address.
  const words = slug(text.replace(/\p{Surrogate}/gu, ''))
  if (!/[\p{L}\p{N}]/u.test(words)) return 'section'
  // The namespace of footnotes and of ids from raw HTML.
  return /^user-content(-|$)/.test(words) ? `section-${words}` : words
}
