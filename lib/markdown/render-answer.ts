import type { Element, Root, RootContent } from 'hast'
import { toString as plainText } from 'hast-util-to-string'
import type { Root as MarkdownRoot } from 'mdast'
import type { Question } from '../schema/interview.ts'
import { answerTree } from './answer-tree.ts'
import { decorateTree } from './decorate-tree.ts'
import type { RenderOptions } from './render-options.ts'
import { safeTree } from './safe-tree.ts'
import { smartPunctuation } from './smart-punctuation.ts'
import { toHtml } from './to-html.ts'
import { visit } from './visit.ts'

/** An answer as safe HTML. */
export interface RenderedAnswer {
  lead: string
  /** What a page may fold away; undefined where the answer is short enough to stand whole. */
  rest: string | undefined
}

/** Where an answer stands, on a page of several. */
export interface AnswerPlace {
  /** Begins every id of the answer, so that those of two answers never meet. */
  prefix: string
  /** Address of the interview's page, to which links within the interview lead. */
  page: string
}

/**
 * Renders the answer to one question of an interview for a page that shows others below headings of the second
 * level: its own headings begin at the third, its footnotes stand at its end. Never throws.
 * @param parsed the body's tree, where there is one; it is changed
 */
export function renderAnswer(
  body: string,
  question: Pick<Question, 'anchor' | 'section'>,
  place: AnswerPlace,
  options: RenderOptions,
  parsed?: MarkdownRoot,
): RenderedAnswer {
  const markdown = answerTree(body, question, parsed)
  smartPunctuation(markdown, options.lang)
  const tree = safeTree(markdown, options.lang)
  settleHeadings(tree)
  keepIdsApart(tree, place)
  decorateTree(tree, options)
  const fold = foldingPoint(tree.children)
  const html = (children: RootContent[]) => toHtml({ type: 'root', children })
  return {
    lead: html(tree.children.slice(0, fold)),
    rest: fold === undefined ? undefined : html(tree.children.slice(fold)),
  }
}

function settleHeadings(tree: Root): void {
  const headings: Element[] = []
  visit(tree, 'element', (element) => {
    if (!/^h[1-6]$/.test(element.tagName)) return
    if (element.properties.id === 'footnote-label') element.tagName = 'h3'
    else headings.push(element)
  })
  const level = ({ tagName }: Element) => Number(tagName[1])
  const highest = Math.min(6, ...headings.map(level))
  for (const heading of headings) heading.tagName = `h${Math.min(6, level(heading) - highest + 3)}`
}

function keepIdsApart(tree: Root, { prefix, page }: AnswerPlace): void {
  const own = new Map<string, string>()
  visit(tree, 'element', ({ properties }) => {
    if (properties.id === undefined) return
    const id = `${prefix}.${properties.id}`
    own.set(String(properties.id), id)
    properties.id = id
  })
  visit(tree, 'element', ({ properties }) => {
    const { href, ariaDescribedBy } = properties
    if (Array.isArray(ariaDescribedBy))
      properties.ariaDescribedBy = ariaDescribedBy.map((id) => own.get(String(id)) ?? id)
    if (typeof href !== 'string' || !href.startsWith('#')) return
    const target = own.get(href.slice(1)) ?? own.get(decoded(href.slice(1)))
    properties.href = target === undefined ? `${page}${href}` : `#${encodeURIComponent(target)}`
  })
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** Index of the first block to fold away; undefined where little would be gained by folding. */
function foldingPoint(blocks: RootContent[]): number | undefined {
  let shown = 0
  for (const [index, block] of blocks.entries()) {
    if (shown >= leadWeight) {
      const hidden = blocks.slice(index).reduce((sum, later) => sum + weight(later), 0)
      return hidden >= worthFolding ? index : undefined
    }
    shown += weight(block)
  }
  return undefined
}

/** About two paragraphs stand open, and what is folded is at least another. In letters; see `weight`. */
const leadWeight = 500
const worthFolding = 400

/** Letters of a block; a Chinese, Japanese or Korean one says as much as two or three of an alphabet. */
function weight(block: RootContent): number {
  if (block.type !== 'element') return 0
  const text = plainText(block)
  return text.length + 1.5 * (text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu)?.length ?? 0)
}
