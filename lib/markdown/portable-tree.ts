import type { Root } from 'hast'
import type { Root as MarkdownRoot } from 'mdast'
import { placePictures } from '../images/place-pictures.ts'
import type { PreparedPicture } from '../images/prepared-picture.ts'
import { absoluteAddresses } from './absolute-addresses.ts'
import { dissolveFootnotes } from './dissolve-footnotes.ts'
import { headingAnchors } from './heading-anchors.ts'
import { parseMarkdown } from './parse-markdown.ts'
import type { RenderOptions } from './render-options.ts'
import { safeTree } from './safe-tree.ts'
import { shiftHeadings } from './shift-headings.ts'
import { smartPunctuation } from './smart-punctuation.ts'
import { visit } from './visit.ts'

/** What rendering for another place depends on besides the text. */
export interface PortableOptions extends Omit<RenderOptions, 'siteUrl'> {
  /** Absolute address of the page that the text stands on. */
  pageUrl: string
  /** The folder of its domain that the site stands in. */
  basePath?: string
  /** One item of a list of such texts: it has no footnotes of its own. */
  item?: boolean
}

/**
 * A text, or the tree that it was parsed to, which is changed, as a safe HTML tree that means the same wherever it is read, in a feed or as Markdown: addresses are
 * absolute, headings keep their anchors, and there is nothing that needs this site's styles. It holds what the page
 * shows and no more, so a comment or a definition that nobody refers to stays at home. Never throws.
 */
export function portableTree(source: string | MarkdownRoot, options: PortableOptions): Root {
  const { lang, pageUrl, basePath, pictureAt } = options
  const markdown = typeof source === 'string' ? parseMarkdown(source) : source
  if (options.item) dissolveFootnotes(markdown)
  else for (const { node, anchor } of headingAnchors(markdown)) node.data = { hProperties: { id: anchor } }
  smartPunctuation(markdown, lang)
  const tree = safeTree(markdown, lang)
  shiftHeadings(tree)
  if (pictureAt) placePictures(tree, (address) => plain(pictureAt(address)))
  visit(tree, 'element', ({ tagName, properties }) => {
    // Several items stand on one page.
    if (options.item) delete properties.id
    if (tagName === 'img') for (const name of forPagesOnly) delete properties[name]
  })
  absoluteAddresses(tree, pageUrl, basePath)
  return tree
}

/** The one form of a picture that every reader shows. */
function plain(picture: PreparedPicture | undefined): PreparedPicture | undefined {
  return picture && { ...picture, sources: [], placeholder: undefined }
}

const forPagesOnly = ['loading', 'decoding', 'referrerPolicy', 'fetchPriority']
