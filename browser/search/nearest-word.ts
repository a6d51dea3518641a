/**
 * The word that a reader may have meant: the nearest by letters to add, drop, change or swap; of equally near ones
 * one with the same first letter, then the one that comes first.
 * @param words the most used first
 * @returns undefined where the word itself is among them, begins one, or is near to none
 */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  if (words.some((word) => word.startsWith(typed))) return undefined
  const isLatin = /^\p{Script=Latin}+$/u.test(typed)
  let least = typed.length < 5 ? 1 : 2
  let nearest: string | undefined
  for (const word of words) {
    // Of two or three characters that each mean something, one has to be right.
    if (!isLatin && word[0] !== typed[0]) continue
    const edits = distance(typed, word, least)
    const isBetter =
      edits < least || (edits === least && (nearest === undefined || better(typed, word, nearest)))
    if (!isBetter) continue
    least = edits
    nearest = word
  }
  return nearest
}

function better(typed: string, word: string, nearest: string): boolean {
  return word[0] === typed[0] && nearest[0] !== typed[0]
}

/** Optimal string alignment distance; more than `most` once it cannot be less. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let twoAbove: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const here = [row]
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1
      let edits = Math.min(
        (above[column] ?? 0) + 1,
        (here[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + change,
      )
      const swaps = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (row > 1 && column > 1 && swaps) edits = Math.min(edits, (twoAbove[column - 2] ?? 0) + 1)
      here.push(edits)
    }
    if (Math.min(...here) > most) return most + 1
    twoAbove = above
    above = here
  }
  return above[b.length] ?? most + 1
}
