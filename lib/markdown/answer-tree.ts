import type { Root, RootContent } from 'mdast'
import type { Question } from '../schema/interview.ts'
import { headingAnchors } from './heading-anchors.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { sectionsOf } from './sections-of.ts'
import { visit } from './visit.ts'

/**
 * The Markdown tree of one answer: what stands below a question's heading, and the definitions it refers to.
 * @param body of the interview; the answer is empty where it holds no such heading any more
 * @param parsed the body's tree, where there is one; it is changed
 */
export function answerTree(
  body: string,
  { anchor, section: { from, to, alone } }: Pick<Question, 'anchor' | 'section'>,
  parsed?: Root,
): Root {
  // A series' answers together are the series' text: reading each interview once for each question takes five times
  // as long.
  if (alone && !parsed) return parseMarkdown(body.slice(from, to))
  const tree = parsed ?? parseMarkdown(body)
  const heading = headingAnchors(tree).find((candidate) => candidate.anchor === anchor)
  const blocks = heading ? sectionsOf(tree, body)(heading.node).blocks : []
  return { type: 'root', children: [...blocks, ...definitions(tree)] }
}

function definitions(tree: Root): RootContent[] {
  const found: RootContent[] = []
  visit(tree, (node) => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') found.push(node)
  })
  return found
}
