import type { Problem } from '../../reading/problem.ts'
import type { Reading } from '../../reading/read-interview.ts'
import { problemAt } from '../../reading/source-file.ts'

/**
 * A day so far away that a digit is likely wrong. What it is compared with passes, so this is no rule of one file,
 * whose reading is kept.
 */
export function farDates(readings: Reading[], now = new Date()): Problem[] {
  const soonest = day(now, 2)
  const today = day(now, 0, 1)
  const fields = [
    // Nothing was published on the Web before.
    { field: 'date', first: '1991-08-06', last: soonest },
    { field: 'updated', first: '1991-08-06', last: today },
    { field: 'recorded', first: '1877-11-21', last: today },
    { field: 'withdrawn', first: '1991-08-06', last: today },
  ] as const
  return readings.flatMap(({ file, interview, offsetOf }) =>
    fields.flatMap(({ field, first, last }) => {
      const written = interview?.[field]
      if (!written || (written >= first && written <= last)) return []
      const past = written < first
      return [
        problemAt(file, offsetOf([field]), {
          rule: 'far-date',
          severity: 'warning',
          message: `“${field}” is ${written}, ${past ? 'long ago' : last === today ? 'which is yet to come' : 'years from now'}.`,
          mend: `Mend the ${past || last !== today ? 'year' : 'day'}.`,
        }),
      ]
    }),
  )
}

function day(now: Date, years: number, days = 0): string {
  const then = new Date(now)
  then.setUTCFullYear(then.getUTCFullYear() + years)
  then.setUTCDate(then.getUTCDate() + days)
  return then.toISOString().slice(0, 10)
}
