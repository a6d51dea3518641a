import type { Root } from 'mdast'
import { decorateTree } from './decorate-tree.ts'
import { headingAnchors } from './heading-anchors.ts'
import { linkAnswers } from './link-answers.ts'
import { linkHeadings } from './link-headings.ts'
import { parseMarkdown } from './parse-markdown.ts'
import type { RenderOptions } from './render-options.ts'
import { safeTree } from './safe-tree.ts'
import { shiftHeadings } from './shift-headings.ts'
import { smartPunctuation } from './smart-punctuation.ts'
import { toHtml } from './to-html.ts'

/**
 * Renders a text, or the tree that it was parsed to, which is changed, as safe HTML for the inside of a page: no `<h1>`, headings with the anchors `headingAnchors` gives
 * them, nothing that runs. Never throws.
 */
export function renderMarkdown(source: string | Root, options: RenderOptions): string {
  const markdown = typeof source === 'string' ? parseMarkdown(source) : source
  for (const { node, anchor } of headingAnchors(markdown)) node.data = { hProperties: { id: anchor } }
  smartPunctuation(markdown, options.lang)
  const tree = safeTree(markdown, options.lang)
  shiftHeadings(tree)
  linkAnswers(tree, options)
  linkHeadings(tree, options)
  decorateTree(tree, options)
  return toHtml(tree)
}
