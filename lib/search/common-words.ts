/**
 * The words that a series uses, for guessing what a reader meant to type: those in most texts first, alike ones in
 * alphabetical order, which compresses well.
 * @param texts with spaces between their words
 * @param most how many words to give; beyond, the rarest are left out
 */
export function commonWords(texts: Iterable<string>, most = 20_000): string[] {
  const counts = new Map<string, number>()
  for (const text of texts) {
    const words = text.normalize('NFKC').toLowerCase().match(word) ?? []
    for (const found of new Set(words)) counts.set(found, (counts.get(found) ?? 0) + 1)
  }
  const magnitude = (found: string) => Math.floor(Math.log2(counts.get(found) ?? 1))
  return [...counts.keys()]
    .filter((found) => worthGuessing.test(found))
    .sort((a, b) => magnitude(b) - magnitude(a) || (a < b ? -1 : 1))
    .slice(0, most)
}

const word = /[\p{L}\p{M}\p{N}]+/gu

/** At least three letters, or two characters of which one is no hiragana: shorter ones are near to everything. */
const worthGuessing = /^(?!\p{N}+$)(?:[\p{L}\p{M}\p{N}]{3,}|(?=.*[^\p{Script=Hiragana}\p{ASCII}])..)$/u
