import type { Interview } from '../schema/interview.ts'

/** One number of the series: published, withdrawn, or still to come. */
export interface NumberCell {
  number: number
  interview?: { slug: string; title: string }
  withdrawn?: boolean
}

/** One hundred of a long series, the last one perhaps shorter. */
export interface Hundred {
  first: number
  last: number
  count: number
}

/** One year of a series without an end. */
export interface Year {
  year: string
  /** From first to last. */
  interviews: { slug: string; title: string; number?: number }[]
}

/** How far the promise is kept, in the form that shows it at a glance. */
export type Progress = { count: number } & (
  | { form: 'numbers'; cells: NumberCell[] }
  | { form: 'hundreds'; hundreds: Hundred[] }
  | { form: 'years'; years: Year[] }
)

/**
 * Counts the series: a cell for every number up to two hundred, hundreds beyond, years where no total was promised.
 * @param order published originals from first to last
 * @param withdrawn numbers that stay taken though nobody may read them
 */
export function seriesProgress(
  order: Interview[],
  total: number | undefined,
  withdrawn: readonly number[] = [],
): Progress {
  if (total === undefined) return { form: 'years', count: order.length, years: yearsOf(order) }
  const byNumber = new Map(
    order.flatMap((interview) => (interview.number ? [[interview.number, interview]] : [])),
  )
  const count = byNumber.size
  // One beyond the promise is still one more.
  const last = Math.max(total, ...byNumber.keys(), ...withdrawn)
  if (last > longestSquare)
    return { form: 'hundreds', count, hundreds: hundredsOf([...byNumber.keys()], last) }
  const gone = new Set(withdrawn)
  return {
    form: 'numbers',
    count,
    cells: Array.from({ length: last }, (_, index) => {
      const interview = byNumber.get(index + 1)
      return {
        number: index + 1,
        ...(interview && { interview: { slug: interview.slug, title: interview.title } }),
        ...(!interview && gone.has(index + 1) && { withdrawn: true }),
      }
    }),
  }
}

// A cell for every number weighs about 25 bytes on the wire.
const longestSquare = 200

function hundredsOf(numbers: number[], last: number): Hundred[] {
  const counts = new Map<number, number>()
  for (const number of numbers) {
    const hundred = Math.ceil(number / 100)
    counts.set(hundred, (counts.get(hundred) ?? 0) + 1)
  }
  return Array.from({ length: Math.ceil(last / 100) }, (_, index) => ({
    first: index * 100 + 1,
    last: Math.min((index + 1) * 100, last),
    count: counts.get(index + 1) ?? 0,
  }))
}

function yearsOf(order: Interview[]): Year[] {
  const years = new Map<string, Year>()
  for (const { date, slug, title, number } of order) {
    const year = date.slice(0, 4)
    const found = years.get(year) ?? { year, interviews: [] }
    years.set(year, found)
    found.interviews.push({ slug, title, number })
  }
  return [...years.values()].sort((a, b) => (a.year < b.year ? 1 : -1))
}
