import { closedUp } from './closed-up.ts'
import type { Part } from './search-messages.ts'

/**
 * Cuts an excerpt as Pagefind gives it, with `<mark>` around what was found, into pieces of text.
 * @param heading which the excerpt may begin with; it is shown on its own, so it is cut off, its marks kept
 */
export function partsOf(excerpt: string, lang: string, heading = ''): { heading: Part[]; passage: Part[] } {
  const parts = closedUp(excerpt, lang)
    .split(/(<mark>.*?<\/mark>)/)
    .map((piece): Part => [unescaped(piece.replace(/<\/?mark>/g, '')), piece.startsWith('<mark>')])
    .filter(([text]) => text !== '')
  const text = parts.map(([piece]) => piece).join('')
  const end = endOf(heading, text)
  if (end === 0) return { heading: [[heading, false]], passage: parts }
  const head: Part[] = []
  let rest = heading
  for (const [piece, found] of between(parts, 0, end)) {
    const said = rest.slice(0, endOf(piece, rest)).trimEnd()
    const word = said.trimStart()
    head.push([said.slice(0, said.length - word.length), false], [word, found])
    rest = rest.slice(said.length)
  }
  return {
    heading: [...head, [rest, false] as Part].filter(([piece]) => piece !== ''),
    passage: between(parts, end),
  }
}

/** Where a text has said all letters of its beginning, and the punctuation behind; 0 where it begins with others. */
function endOf(beginning: string, text: string): number {
  const wanted = beginning.replace(notLetters, '')
  if (wanted === '') return 0
  let said = 0
  let at = 0
  for (; at < text.length; at++) {
    const character = text.charAt(at)
    if (character.replace(notLetters, '') === '') continue
    if (said === wanted.length) break
    if (character !== wanted[said++]) return 0
  }
  return said === wanted.length ? at : 0
}

function between(parts: Part[], start: number, end = Number.POSITIVE_INFINITY): Part[] {
  let at = 0
  return parts
    .map(([text, found]): Part => {
      const from = at
      at += text.length
      return [text.slice(Math.max(0, start - from), Math.max(0, end - from)), found]
    })
    .filter(([text]) => text !== '')
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

const notLetters = /[^\p{L}\p{M}\p{N}\p{Surrogate}]/gu
