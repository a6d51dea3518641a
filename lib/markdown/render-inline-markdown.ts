import type { ElementContent, Root, RootContent } from 'hast'
import { decorateTree } from './decorate-tree.ts'
import { dissolveFootnotes } from './dissolve-footnotes.ts'
import { isPlain } from './is-plain.ts'
import { parseMarkdown } from './parse-markdown.ts'
import type { RenderOptions } from './render-options.ts'
import { safeTree } from './safe-tree.ts'
import { smartPunctuation } from './smart-punctuation.ts'
import { toHtml } from './to-html.ts'
import { visit } from './visit.ts'

/**
 * Renders one takeaway as safe HTML, without `<p>` where it is one paragraph. Several stand on one page, so none
 * has ids, headings or footnotes of its own. Never throws.
 */
export function renderInlineMarkdown(source: string, options: RenderOptions): string {
  if (isPlain(source)) return source
  const markdown = parseMarkdown(source)
  dissolveFootnotes(markdown)
  smartPunctuation(markdown, options.lang)
  const tree = safeTree(markdown, options.lang)
  flatten(tree)
  decorateTree(tree, options)
  return toHtml({ type: 'root', children: unwrapped(tree.children) })
}

function flatten(tree: Root): void {
  visit(tree, 'element', (element) => {
    delete element.properties.id
    if (!/^h[1-6]$/.test(element.tagName)) return
    const strong = { type: 'element', tagName: 'strong', properties: {}, children: element.children } as const
    Object.assign(element, { tagName: 'p', children: [strong] })
  })
}

function unwrapped(blocks: RootContent[]): (RootContent | ElementContent)[] {
  const [only, ...others] = blocks.filter((block) => block.type !== 'text' || block.value.trim() !== '')
  const isParagraph = only?.type === 'element' && only.tagName === 'p'
  // A paragraph from raw HTML may carry a language or direction that must not get lost.
  const isBare = isParagraph && others.length === 0 && Object.keys(only.properties).length === 0
  return isBare ? only.children : blocks
}
