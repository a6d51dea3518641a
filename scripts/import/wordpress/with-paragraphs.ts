/**
 * Gives a classic WordPress text the paragraphs that WordPress makes on the way to the reader: a blank line ends one,
 * a single line break is one. Texts of the block editor have theirs. Every piece of the text stays, in order.
 */
export function withParagraphs(html: string): string {
  if (/<!-- *wp:|<p[\s>]/i.test(html)) return html
  // A blank line within these is theirs.
  const pieces = html
    .replace(/\r\n?/g, '\n')
    .split(/(<(pre|script|style|textarea|table|ul|ol|svg)\b[\s\S]*?<\/\2>)/i)
  return pieces
    .filter((_, index) => index % 3 !== 2)
    .map((piece, index) => (index % 2 === 1 ? piece : paragraphs(piece)))
    .join('\n')
}

function paragraphs(text: string): string {
  return text
    .split(/\n[ \t]*\n\s*/)
    .flatMap((part) =>
      part.split(
        /(<(?:h[1-6]|hr|blockquote|div|figure|section|article|dl)\b[\s\S]*?(?:<\/(?:h[1-6]|blockquote|div|figure|section|article|dl)>|(?<=<hr[^>]*)>))/i,
      ),
    )
    .filter((part) => part.trim() !== '')
    .map((part) => (block.test(part) ? part : `<p>${part.trim().replace(/\n/g, '<br>\n')}</p>`))
    .join('\n')
}

const block = /^\s*<\/?(?:h[1-6]|hr|blockquote|div|figure|section|article|dl|p|!--)\b/i
