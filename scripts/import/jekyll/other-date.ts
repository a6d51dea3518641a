import { parseDate } from '../../../lib/dates.ts'

/** A date as the contract has it: as written, or the day of one in another form such as "Oct 1, 2023". */
export function otherDate(written: string): string | undefined {
  if (parseDate(written, 'UTC')) return written
  if (/^\d*$/.test(written.trim())) return undefined
  const parsed = new Date(`${written} UTC`)
  return Number.isNaN(parsed.getTime()) ? undefined : parsed.toISOString().slice(0, 10)
}
