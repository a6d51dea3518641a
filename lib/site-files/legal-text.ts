/**
 * A text without what XML 1.0 cannot hold in any spelling: most control characters, half of a surrogate pair,
 * U+FFFE and U+FFFF. A replacement character shows that something stood there. Line ends become `\n`, as an XML
 * parser would make them.
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function legalText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(illegal, '\uFFFD')
}

const illegal = /[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
