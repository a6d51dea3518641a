import type { Interview } from '../schema/interview.ts'

/** The interviews of one year, from its first to its last. */
export interface Year {
  /** `YYYY` */
  year: string
  interviews: Interview[]
}

/**
 * Parts interviews by the year of their publication, the newest year first.
 * @param newestFirst in the order of lists
 */
export function yearsOf(newestFirst: Interview[]): Year[] {
  const years = new Map<string, Interview[]>()
  for (const interview of newestFirst.toReversed()) {
    const year = interview.date.slice(0, 4)
    const interviews = years.get(year) ?? []
    years.set(year, interviews)
    interviews.push(interview)
  }
  return [...years].map(([year, interviews]) => ({ year, interviews })).reverse()
}
