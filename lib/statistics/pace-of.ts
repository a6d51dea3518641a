/** How many interviews appeared when. */
export interface Pace {
  unit: 'month' | 'year'
  /** From the first to the last without a gap; `YYYY-MM` or `YYYY`. */
  periods: { period: string; count: number }[]
}

/** A bar a month up to here, a bar a year beyond: on a phone a bar keeps the width of a finger's line. */
const longestInMonths = 36

/**
 * Counts days by month, or by year where the months are many.
 * @param days `YYYY-MM-DD`, in any order
 * @returns undefined where all fall into one month
 */
export function paceOf(days: string[]): Pace | undefined {
  const months = periodsOf(days.map((day) => day.slice(0, 7)))
  if (months.length < 2) return undefined
  if (months.length <= longestInMonths) return { unit: 'month', periods: months }
  return { unit: 'year', periods: periodsOf(days.map((day) => day.slice(0, 4))) }
}

function periodsOf(periods: string[]): Pace['periods'] {
  const counts = new Map<string, number>()
  for (const period of periods) counts.set(period, (counts.get(period) ?? 0) + 1)
  const sorted = [...counts.keys()].sort()
  const last = sorted.at(-1)
  const found: Pace['periods'] = []
  for (let period = sorted[0]; period !== undefined && last !== undefined && period <= last; ) {
    found.push({ period, count: counts.get(period) ?? 0 })
    period = following(period)
  }
  return found
}

function following(period: string): string {
  const [year = 0, month] = period.split('-').map(Number)
  if (month === undefined) return padded(year + 1, 4)
  return month === 12 ? `${padded(year + 1, 4)}-01` : `${padded(year, 4)}-${padded(month + 1, 2)}`
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0')
}
