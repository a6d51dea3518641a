import type { NameSearch } from '../../lib/anonymity/name-search.ts'
import { withWordsApart } from './with-words-apart.ts'

/** A path that can be printed: a name in it is replaced by dots; all of it, where no single place holds the name. */
export function maskedPath(path: string, names: NameSearch): string {
  const masked = [path, withWordsApart(path)].map((spelt) => masking(spelt, names))
  return masked.find((one) => !isNamed(one, names)) ?? '…'
}

function masking(path: string, { placesIn }: NameSearch): string {
  return placesIn(path).reduceRight(
    (masked, { from, to }) => `${masked.slice(0, from)}…${masked.slice(to)}`,
    path,
  )
}

function isNamed(path: string, { isNamedIn }: NameSearch): boolean {
  return isNamedIn(path) || isNamedIn(withWordsApart(path))
}
