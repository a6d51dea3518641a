import type { Interview } from '../schema/interview.ts'

/** How the first interview published of some spells a name: what its address goes by, so that the address stays. */
export function firstSpelling(spellings: Iterable<[Interview, string]>): string {
  let first: [Interview, string] | undefined
  for (const spelling of spellings) {
    if (!first || placeInTime(spelling[0]) < placeInTime(first[0])) first = spelling
  }
  return first?.[1] ?? ''
}

function placeInTime({ publishedAt, slug }: Interview): string {
  return `${publishedAt}${slug}`
}
