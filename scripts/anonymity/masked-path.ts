import type { NameSearch } from '../../lib/anonymity/name-search.ts'

/** A path that can be printed: a name in it is replaced by dots. */
export function maskedPath(path: string, { placesIn }: NameSearch): string {
  return placesIn(path).reduceRight(
    (masked, { from, to }) => `${masked.slice(0, from)}…${masked.slice(to)}`,
    path,
  )
}
