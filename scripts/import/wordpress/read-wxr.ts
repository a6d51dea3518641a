import sax from 'sax'

/** One item of a WordPress export: a post, a page, a file … */
export interface WxrItem {
  /** Text by element name (`title`, `wp:post_name`, `content:encoded` …); of several the last. */
  texts: Record<string, string>
  /** Offset in the export of the text of `content:encoded`. */
  contentOffset: number
  offset: number
  categories: { domain: string; name: string }[]
  meta: Record<string, string>
}

/** A WordPress export (WXR): what it says of the site, and its items. */
export interface Wxr {
  /** Text of the channel's own elements. */
  channel: Record<string, string>
  /** Display names by login. */
  authors: Map<string, string>
  items: WxrItem[]
}

/**
 * Reads a WordPress export. The parser knows XML's five entities alone and reads no DTD: there is nothing that could
 * multiply.
 * @throws Error with line and column where it is no XML, or no export
 */
export function readWxr(xml: string): Wxr {
  const parser = sax.parser(true, { position: true })
  const channel: Record<string, string> = {}
  const authors = new Map<string, string>()
  const items: WxrItem[] = []
  const path: string[] = []
  let item: WxrItem | undefined
  let text = ''
  let textOffset = -1
  let attributes: Record<string, string> = {}
  let group: Record<string, string> = {}
  let isRss = false

  parser.onerror = (error) => {
    throw new Error(
      `The export is not well-formed XML, line ${parser.line + 1}, column ${parser.column + 1}: ${error.message.split('\n')[0]}`,
    )
  }
  parser.onopentag = ({ name, attributes: given }) => {
    path.push(name)
    if (path.length > 20)
      throw new Error(`The export nests deeper than one of WordPress does, line ${parser.line + 1}.`)
    isRss ||= path.join('/') === 'rss/channel'
    if (name === 'item')
      item = { texts: {}, contentOffset: 0, offset: parser.startTagPosition - 1, categories: [], meta: {} }
    if (name === 'wp:postmeta' || name === 'wp:author') group = {}
    attributes = given as Record<string, string>
    text = ''
    textOffset = -1
  }
  parser.ontext = (part) => {
    if (textOffset === -1) textOffset = parser.startTagPosition - 1 - part.length
    text += part
  }
  parser.onopencdata = () => {
    if (textOffset === -1) textOffset = parser.position
  }
  parser.oncdata = (part) => {
    text += part
  }
  parser.onclosetag = (name) => {
    path.pop()
    const parent = path.at(-1)
    if (name === 'item' && item) {
      items.push(item)
      item = undefined
    } else if (parent === 'item' && item) {
      if (name === 'category') item.categories.push({ domain: attributes.domain ?? '', name: text.trim() })
      else if (name === 'wp:postmeta') item.meta[group['wp:meta_key'] ?? ''] = group['wp:meta_value'] ?? ''
      else {
        item.texts[name] = text
        if (name === 'content:encoded') item.contentOffset = Math.max(0, textOffset)
      }
    } else if (parent === 'wp:postmeta' || parent === 'wp:author') group[name] = text
    else if (name === 'wp:author')
      authors.set(
        group['wp:author_login'] ?? '',
        group['wp:author_display_name'] || (group['wp:author_login'] ?? ''),
      )
    else if (parent === 'channel') channel[name] = text.trim()
    text = ''
    textOffset = -1
  }
  parser.write(xml).close()
  if (!isRss) throw new Error('The file is XML, but no WordPress export: it has no <rss> with a <channel>.')
  return { channel, authors, items }
}
