import type { Root } from 'hast'
import { openTags } from './open-tags.ts'
import { visit } from './visit.ts'

/**
 * Turns raw HTML that would swallow what follows it into plain text, so that the writer sees it: a tag or comment
 * left open, `<script>` without `</script>` in one piece, and all tags where they never close. Changes the tree.
 */
export function escapeBrokenHtml(tree: Root): void {
  visit(tree, 'raw', (node) => {
    node.value = node.value.replace(shields, '')
  })
  showAsText(tree, isBroken)
  if (openTags(tree) > deepest) showAsText(tree, () => true)
}

/**
 * Tags of elements that keep an outer one open where it would close. The sanitizer removes them, and a browser would
 * then read the rest otherwise than our parser did.
 */
const shields = /<\/?(?:applet|button|marquee|object)(?=[\s/>])(?:[^"'<>]|"[^"]*"|'[^']*')*>/gi

/** Elements between whose tags the parser takes Markdown's elements for text, or drops them. */
const swallowing = ['iframe', 'math', 'noembed', 'noframes', 'script', 'select', 'style', 'svg', 'textarea']
  .concat(['title', 'xmp'])
  .map((name) => ({
    open: new RegExp(`<${name}(?=[\\s/>])`, 'gi'),
    close: new RegExp(`</${name}(?=[\\s/>])`, 'gi'),
  }))

/** Far above what a writer nests, far below where a browser or a recursion gives up. */
const deepest = 100

/** Text, comments, scripts and complete tags, one after the other; it stops where a tag or comment has no end. */
const complete = new RegExp(
  [
    '[^<]+',
    '<!--(?:-?>|[\\s\\S]*?-->)',
    '<(?:script|style)(?=[\\s/>])[\\s\\S]*?(?:</(?:script|style)(?=[\\s/>])|$)',
    '</?[a-z](?:[^"\'<>]|"[^"]*"|\'[^\']*\')*>',
    '<(?:[?/](?![a-z])|[!?](?!--))[^>]*>',
    '<(?![a-z/!?])',
  ].join('|'),
  'giy',
)

function isBroken(html: string): boolean {
  if (html.replace(complete, '') !== '') return true
  if (/<(?:plaintext|template)(?=[\s/>])/i.test(html)) return true
  return swallowing.some(({ open, close }) => {
    const opened = [...html.matchAll(open)]
    const closed = [...html.matchAll(close)]
    return opened.length !== closed.length || (opened.at(-1)?.index ?? -1) > (closed.at(-1)?.index ?? -1)
  })
}

function showAsText(tree: Root, where: (html: string) => boolean): void {
  visit(tree, 'raw', (node, index, parent) => {
    if (parent === undefined || index === undefined || !where(node.value)) return
    const text = { type: 'text', value: node.value } as const
    const ownLine = parent.type === 'root' || (parent.type === 'element' && parent.tagName === 'blockquote')
    parent.children[index] = ownLine
      ? { type: 'element', tagName: 'p', properties: {}, children: [text] }
      : text
  })
}
