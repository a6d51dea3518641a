/**
 * "TLDR", "TL;DR", "TL:DR" or "TL DR" at the start of a line, bold or plain, with what punctuation follows.
 * Group `sign` is that punctuation: without it, text on the same line is a sentence about TLDRs, not one.
 */
const marker =
  /^[ \t]*(?:[*_]{1,3}|<(?:b|strong)>)?[ \t]*TL[ ]?[;:,/]?[ ]?DR(?![\p{L}\p{N}])[ \t]*(?<sign>(?:[;:：；.!—–-]|[*_]{1,3}(?=[\s;:：；—–-]|$)|<\/(?:b|strong)>|[ \t])*)/imu

/** Whether a text's first line opens a TLDR. */
export function opensWithMarker(text: string): boolean {
  return afterMarker(text) !== undefined
}

/** What follows the marker on its line and below; undefined where the text does not begin with a marker. */
export function afterMarker(text: string): string | undefined {
  const match = marker.exec(text)
  if (match?.index !== 0) return undefined
  const rest = text.slice(match[0].length)
  const restOfLine = rest.split('\n', 1)[0] ?? ''
  return restOfLine.trim() === '' || /[;:：；—–-]/.test(match.groups?.sign ?? '') ? rest : undefined
}
