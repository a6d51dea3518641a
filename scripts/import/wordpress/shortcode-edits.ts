import type { Conversion } from '../conversion.ts'
import { note } from '../note.ts'

/**
 * Converts WordPress' own shortcodes in the HTML of a post. Those of plugins stay as text, for readers to see, and are
 * noted.
 */
export function shortcodeEdits(html: string): Conversion {
  const result: Conversion = { edits: [], notes: [], changes: [] }
  const code = [...html.matchAll(/<(pre|code)\b[\s\S]*?<\/\1>/gi)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }))
  const replace = (start: number, end: number, text: string, name: string) => {
    result.edits.push({ start, end, text })
    result.changes.push(`shortcode ${name}`)
  }
  for (const match of html.matchAll(/\[(\/?)([a-z][a-z0-9_-]*)((?:\s+[^[\]]*)?)\](?!\()/gi)) {
    const [written, slash, name = '', attributes = ''] = match
    const start = match.index
    const end = start + written.length
    if (code.some((range) => start >= range.start && start < range.end)) continue
    if (/^(?:caption|wp_caption)$/i.test(name)) {
      const before = slash ? '</figcaption></figure>' : '<figure>'
      if (!slash) {
        const picture = /\s*(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/iy
        picture.lastIndex = end
        const found = picture.exec(html)
        replace(start, end, before, 'caption')
        if (found)
          result.edits.push({
            start: end + found[0].length,
            end: end + found[0].length,
            text: '<figcaption>',
          })
        else result.edits.push({ start: end, end, text: '<figcaption>' })
      } else replace(start, end, before, 'caption')
    } else if (/^embed$/i.test(name)) replace(start, end, '', 'embed')
    else if (/^(?:audio|video|playlist)$/i.test(name) && /(?:src|mp3|mp4|m4a)="[^"]+"/.test(attributes)) {
      const source = /(?:src|mp3|mp4|m4a)="([^"]+)"/.exec(attributes)?.[1] ?? ''
      replace(start, end, `<a href="${source}">${source}</a>`, name)
    } else if (slash === '' && (/=/.test(attributes) || wellKnown.test(name)))
      result.notes.push(
        note(
          start,
          'shortcode',
          `“${written.replace(/\s+/g, ' ').slice(0, 80)}” means nothing outside of WordPress; it is left as text.`,
          'Write what it stood for, or remove it.',
        ),
      )
  }
  return result
}

/** Shortcodes that are common without attributes; any other word in brackets may be just that. */
const wellKnown =
  /^(?:gallery|playlist|contact-form(?:-7)?|contact-form-7|toc|vc_row|vc_column|et_pb_section)$/i
