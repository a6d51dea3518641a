/**
 * The words of a query that a result does not hold: Pagefind passes over a word that the series does not know, or
 * takes a shorter one for it.
 * @param texts what was marked in the result, its title and what else is known of it
 */
export function wordsNotFound(query: string, texts: string): string[] {
  const found = folded(texts).split(' ')
  return folded(query)
    .split(' ')
    .filter((word) => word !== '' && !found.some((other) => isForm(word, other)))
}

/** Lower case, no accents, words apart by single spaces. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(?![\u3099\u309A])\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** True where one begins the other, or both are forms of one word, as "working" and "works" are. */
function isForm(word: string, other: string): boolean {
  if (other.startsWith(word)) return true
  const least = /^\p{ASCII}+$/u.test(word) ? 3 : 2
  let same = 0
  while (same < word.length && word[same] === other[same]) same++
  const isWhole = same === other.length && same >= least
  return (isWhole || same > least) && same >= word.length - 3
}
