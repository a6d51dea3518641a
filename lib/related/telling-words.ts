/**
 * The words of a text that can tell what it is about, each once, folded. Of Chinese and Japanese, which set no
 * spaces, pairs of neighbouring characters: a dictionary would give better words, but other ones with every version
 * of it, and takes twenty times as long. Hiragana are left out; most of them are grammar.
 * @param text plain or with Markdown's marks, whose link targets are no words
 */
export function tellingWords(text: string): Set<string> {
  const plain = text.replace(/\]\([^)]*\)|<[^>]*>|\bhttps?:\S+/g, ' ')
  const words = new Set<string>()
  for (const { 0: run, groups } of plain.normalize('NFKC').toLowerCase().matchAll(runs)) {
    if (groups?.pairs) for (const pair of pairsOf(run)) words.add(pair)
    else if (run.length > 2) words.add(run.replace(/[’']s?$/, ''))
  }
  return words
}

const runs =
  /(?<pairs>[\p{Script=Han}\p{Script=Katakana}ー々]+)|(?:(?!\p{Script=Hiragana}|\p{Script=Han}|\p{Script=Katakana})[\p{L}\p{M}'’])+/gu

function pairsOf(run: string): string[] {
  const characters = [...run]
  return characters.length === 1
    ? characters
    : characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}
