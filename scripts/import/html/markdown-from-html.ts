import type { Element, Root } from 'hast'
import type { Handle, State } from 'hast-util-to-mdast'
import type { Root as MarkdownRoot, Nodes } from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { visit } from '../../../lib/markdown/visit.ts'
import type { Note } from '../conversion.ts'
import { note } from '../note.ts'

/**
 * Turns the HTML of a post into Markdown. What has no form there stays visible: embedded pages as links, elements
 * that run or submit as a block of code; both are noted at their offset in the HTML.
 */
export function markdownFromHtml(html: string): { text: string; notes: Note[] } {
  const tree = parser.parse(html) as Root
  const notes: Note[] = []
  visit(tree, (node, index, parent) => {
    if (node.type === 'comment' && parent && index !== undefined && isMark(node.value)) {
      parent.children.splice(index, 1)
      return index
    }
    if (node.type !== 'element') return
    const offset = node.position?.start.offset ?? 0
    if (node.tagName in embedded) {
      notes.push(
        note(
          offset,
          'embed',
          `An embedded <${node.tagName}> became a link.`,
          'See that the link says what it leads to.',
        ),
      )
    } else if (node.tagName in renamed) {
      // The converter would drop what stands in it.
      node.tagName = renamed[node.tagName] ?? node.tagName
    } else if (verbatim.has(node.tagName)) {
      // Its source is all that can be shown of it.
      const source = html.slice(offset, node.position?.end.offset ?? offset)
      node.properties = { source, inLine: parent?.type === 'element' && lineOf.has(parent.tagName) }
      const { tagName } = node
      // The converter would take the spaces around a <script>, or an empty element, away.
      node.tagName = sourceTag
      node.children = [{ type: 'text', value: source }]
      notes.push(
        note(
          offset,
          'html',
          `A <${tagName}> has no form in Markdown; its source is shown as code.`,
          'Write what it showed, or remove it.',
        ),
      )
    }
  })
  const markdown = converter.runSync(tree) as MarkdownRoot
  return { text: writer.stringify(markdown), notes }
}

const parser = unified().use(rehypeParse, { fragment: true }).freeze()
const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '*', listItemIndent: 'one', rule: '-' })
  .freeze()

/** Elements that show another page or file, and the property that names it. */
const embedded: Record<string, string> = {
  iframe: 'src',
  embed: 'src',
  object: 'data',
  video: 'src',
  audio: 'src',
}

const verbatim = new Set([
  'script',
  'style',
  'form',
  'svg',
  'math',
  'canvas',
  'noscript',
  'template',
  'select',
  'button',
])

const sourceTag = 'x-source'

/** Elements whose children stand in a line of text. */
const lineOf = new Set(
  'a abbr b caption cite code dd del dfn dt em figcaption h1 h2 h3 h4 h5 h6 i ins label mark p q s small span strong sub sup td th u'.split(
    ' ',
  ),
)

/** Elements by others that hold the same and that the converter knows. */
const renamed: Record<string, string> = {
  ...{ applet: 'span', datalist: 'span', dialog: 'div', menu: 'ul', noembed: 'span', noframes: 'span' },
  ...{ optgroup: 'span', option: 'span', title: 'span' },
}

/** Inline elements that mean something and that the site shows; Markdown has no sign of its own for them. */
const kept = ['sub', 'sup', 'mark', 'u', 'ins', 'small', 'abbr', 'ruby', 'rt', 'rp']

const converter = unified()
  .use(rehypeRemark, {
    handlers: {
      ...Object.fromEntries(Object.keys(embedded).map((name) => [name, embeddedLink as Handle])),
      [sourceTag]: sourceCode as Handle,
      ...Object.fromEntries(kept.map((name) => [name, rawElement as Handle])),
    },
  })
  .freeze()

function embeddedLink(state: State, element: Element): Nodes[] {
  const children = state.all(element) as Nodes[]
  const source = element.children.find((child) => child.type === 'element' && child.tagName === 'source')
  const named =
    element.properties[embedded[element.tagName] ?? ''] ??
    (source?.type === 'element' && source.properties.src)
  if (typeof named !== 'string' || named === '') return children
  const url = named.startsWith('//') ? `https:${named}` : named
  const title = element.properties.title
  return [
    {
      type: 'link',
      url,
      children: [{ type: 'text', value: typeof title === 'string' && title !== '' ? title : url }],
    },
    ...children,
  ]
}

function sourceCode(_state: State, element: Element): Nodes {
  const value = String(element.properties.source ?? '')
  return element.properties.inLine
    ? { type: 'inlineCode', value: value.replace(/\s*\n\s*/g, ' ') }
    : { type: 'code', lang: 'html', value }
}

function rawElement(state: State, element: Element): Nodes[] {
  const { tagName } = element
  const title =
    typeof element.properties.title === 'string'
      ? ` title="${element.properties.title.replace(/[&"]/g, (sign) => (sign === '&' ? '&amp;' : '&quot;'))}"`
      : ''
  return [
    { type: 'html', value: `<${tagName}${title}>` },
    ...(state.all(element) as Nodes[]),
    { type: 'html', value: `</${tagName}>` },
  ]
}

/** Comments by which an editor program marks its blocks, or the end of an excerpt. */
function isMark(comment: string): boolean {
  return /^\s*\/?(?:wp:|more|nextpage|kg-card)/i.test(comment)
}
