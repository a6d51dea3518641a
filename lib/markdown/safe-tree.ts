import type { Root } from 'hast'
import type { Root as MarkdownRoot } from 'mdast'
import remarkRehype, { type Options } from 'remark-rehype'
import { unified } from 'unified'
import { renderedLabels } from './rendered-labels.ts'
import { sanitizeTree } from './sanitize-tree.ts'

const processors = { en: toHtmlTree('en'), ja: toHtmlTree('ja') }

/** Turns a Markdown tree into an HTML tree that is safe to show, raw HTML included. */
export function safeTree(tree: MarkdownRoot, lang: string): Root {
  const processor = /^ja\b/i.test(lang) ? processors.ja : processors.en
  return sanitizeTree(processor.runSync(tree))
}

function toHtmlTree(lang: string) {
  const labels = renderedLabels(lang)
  const options: Options = {
    allowDangerousHtml: true,
    footnoteLabel: labels.footnotes,
    footnoteBackLabel: (index, reference) => labels.backToReference(index + 1, reference),
    // The variation selector keeps phones from drawing an emoji.
    footnoteBackContent: (_, reference) => (reference > 1 ? `↩\uFE0E${reference}` : '↩\uFE0E'),
  }
  return unified().use(remarkRehype, options).freeze()
}
