import type { ElementContent, Root } from 'hast'
import { findPicture } from './images/find-picture.ts'
import { imagePath } from './images/image-path.ts'
import { isPlain } from './markdown/is-plain.ts'
import { type PortableOptions, portableTree } from './markdown/portable-tree.ts'
import { toHtml } from './markdown/to-html.ts'
import { toMarkdown } from './markdown/to-markdown.ts'
import { absoluteUrl, routes } from './routes.ts'
import type { Interview } from './schema/interview.ts'
import { interviewTree } from './series/series.ts'
import { site } from './site.ts'

/** An interview's texts in the forms that leave the site: safe, and with absolute addresses. */
export interface PortableTexts {
  /** What each takeaway's list item holds. */
  takeaways: ElementContent[][]
  /** What each correction's list item holds, newest first. */
  corrections: { date: string; content: ElementContent[] }[]
  /** The text without the takeaways. */
  html: string
  markdown: string
}

/** The texts of an interview for feeds, the API and `source.md`; rendered once for all of them. */
export function portableTexts(interview: Interview): PortableTexts {
  const known = rendered.get(interview)
  if (known) return known
  const { slug, lang, sourcePath, tldr, corrections } = interview
  const options: PortableOptions = {
    lang,
    pageUrl: absoluteUrl(site.url, routes.interview(slug)),
    basePath: site.basePath,
    pictureAt: (address) => findPicture(sourcePath, imagePath(address)),
  }
  const itemTree = (item: string): Root =>
    isPlain(item)
      ? { type: 'root', children: [{ type: 'text', value: item }] }
      : portableTree(item, { ...options, item: true })
  const body = portableTree(interviewTree(slug) ?? '', options)
  const texts = {
    takeaways: tldr.map(itemTree).map(itemContent),
    corrections: corrections.map(({ date, text }) => ({ date, content: itemContent(itemTree(text)) })),
    html: toHtml(body),
    markdown: toMarkdown(body),
  }
  rendered.set(interview, texts)
  return texts
}

// By the interview itself: while writing, a changed file makes a new one.
const rendered = new WeakMap<Interview, PortableTexts>()

/** A single paragraph needs no `<p>` within its list item. */
function itemContent({ children }: Root): ElementContent[] {
  const blocks = children.filter(
    (node): node is ElementContent => node.type === 'element' || node.type === 'text',
  )
  const [only, ...others] = blocks.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  const isPlain = only?.type === 'element' && only.tagName === 'p' && others.length === 0
  return isPlain && Object.keys(only.properties).length === 0 ? only.children : blocks
}
