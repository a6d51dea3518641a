import { closedUp } from './closed-up.ts'
import type { Part } from './search-messages.ts'

/**
 * Cuts an excerpt as Pagefind gives it, with `<mark>` around what was found, into pieces of text.
 * @param heading left out where the excerpt begins with it, for it is shown above
 */
export function partsOf(excerpt: string, lang: string, heading = ''): Part[] {
  const parts: Part[] = []
  let skipped = letters(heading)
  for (const piece of closedUp(excerpt, lang).split(/(<mark>.*?<\/mark>)/)) {
    const found = piece.startsWith('<mark>')
    let text = unescaped(piece.replace(/<\/?mark>/g, ''))
    const said = letters(text)
    if (skipped !== '' && skipped.startsWith(said)) {
      skipped = skipped.slice(said.length)
      continue
    }
    if (skipped !== '' && said.startsWith(skipped)) text = withoutLetters(text, skipped.length)
    skipped = ''
    if (text) parts.push([text, found])
  }
  return parts
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

/** A text without its first letters and the punctuation behind them. */
function withoutLetters(text: string, count: number): string {
  const [head = ''] =
    new RegExp(`^(?:[^\\p{L}\\p{N}]*[\\p{L}\\p{N}]){${count}}[^\\p{L}\\p{N}]*`, 'u').exec(text) ?? []
  return text.slice(head.length)
}
