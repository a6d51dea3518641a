import { decodedText } from './decoded-text.ts'
import { type FoldedPlaces, foldedPlaces } from './folded-places.ts'
import { foldedText } from './folded-text.ts'

/** Finds names in texts, however these spell them. */
export interface NameSearch {
  /** Whether a text names somebody. */
  isNamedIn(text: string): boolean
  /** Where in a text somebody is named: offsets of the first letter and behind the last. */
  placesIn(text: string): { from: number; to: number }[]
}

/**
 * Makes a search for names. Width, case, accents, invisible signs, tags and whatever stands between the parts of a name
 * make no difference, nor does the order of two parts. In scripts that set words apart, a name is found as whole words,
 * unless its parts are long enough together to be no other word's piece; in Japanese and its like anywhere.
 * @param spellings at least two letters each
 */
export function nameSearch(spellings: string[]): NameSearch {
  const names = spellings.map(partsOf).flatMap(bothOrders)
  // Two steps, because engines are fast at literals alone: a name's first letters, then the whole of it there.
  const starts = new RegExp([...new Set(names.map(firstLiteral))].join('|') || nothing, 'g')
  const whole = new RegExp(names.map(pattern).join('|') || nothing, 'uy')
  const next = (folded: string, from: number) => {
    starts.lastIndex = from
    for (let start = starts.exec(folded); start; start = starts.exec(folded)) {
      whole.lastIndex = start.index
      const found = whole.exec(folded)
      if (found) return { from: found.index, to: whole.lastIndex }
      starts.lastIndex = start.index + 1
    }
    return undefined
  }
  return {
    isNamedIn: (text) => next(foldedText(decodedText(text)), 0) !== undefined,
    placesIn(text) {
      const { folded, places }: FoldedPlaces = foldedPlaces(text)
      const found: { from: number; to: number }[] = []
      for (let hit = next(folded, 0); hit; hit = next(folded, hit.to)) {
        found.push({ from: places[hit.from] ?? 0, to: places[hit.to] ?? text.length })
      }
      return found
    },
  }
}

function partsOf(spelling: string): string[] {
  return foldedText(spelling)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((part) => part !== '')
}

function bothOrders(parts: string[]): string[][] {
  return parts.length === 2 ? [parts, parts.toReversed()] : [parts]
}

/** Scripts that write words without spaces between them, or endings without one behind a name. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}ー]/u

/** What may stand between the parts of a name: signs, spaces, tags, a line's end as JSON writes it. */
const gap = '(?:<[^<>]{0,200}>|\\\\[nrt]|[^\\p{L}\\p{N}<]){0,6}?'

const nothing = '(?!)'

function pattern(parts: string[]): string {
  const units = parts.flatMap((part) => (unspaced.test(part) ? [...part] : [part]))
  const [first = '', ...others] = units
  const isLong = parts.length > 1 && parts.join('').length >= 8
  const before = isLong || unspaced.test(units[0] ?? '') ? '' : `(?<!(?<!\\\\)\\p{L}${first})`
  const behind = isLong || unspaced.test(units.at(-1) ?? '') ? '' : '(?!\\p{L})'
  return `${first}${before}${others.map((unit) => gap + unit).join('')}${behind}`
}

function firstLiteral(parts: string[]): string {
  const [first = ''] = parts
  return unspaced.test(first) ? ([...first][0] ?? '') : first
}
