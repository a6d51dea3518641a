/**
 * "TLDR", "TL;DR", "TL:DR" or "TL DR" at the start of a text, bold or plain, with what punctuation follows.
 * Group `sign` is that punctuation: without it, text on the same line is a sentence about TLDRs, not one.
 */
const marker =
  /^[ \t]*(?<opening>[*_]{1,3}|<(?:b|strong)>)?[ \t]*TL[ ]?[;:,/]?[ ]?DR(?![\p{L}\p{N}])[ \t]*(?<sign>(?:[;:：；.!—–]|-(?=\s|$)|[*_]{1,3}(?=[\s;:：；—–-]|$)|<\/(?:b|strong)>|[ \t])*)/iu

/** Whether a text's first line opens a TLDR. */
export function opensWithMarker(text: string): boolean {
  return afterMarker(text) !== undefined
}

/** What follows the marker on its line and below; undefined where the text does not begin with a marker. */
export function afterMarker(text: string): string | undefined {
  const match = marker.exec(text)
  if (!match) return undefined
  const { opening = '', sign = '' } = match.groups ?? {}
  const rest = text.slice(match[0].length)
  const restOfLine = rest.split('\n', 1)[0] ?? ''
  if (restOfLine.trim() === '') return rest
  if (!/[;:：；—–-]/.test(sign)) return undefined
  // "**TLDR: all of it is bold**": what opened before the marker closes behind it.
  return /[*_]|<\//.test(sign) ? rest : opening + rest
}
