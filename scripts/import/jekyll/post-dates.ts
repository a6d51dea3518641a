import { Temporal } from 'temporal-polyfill'
import { parseDate } from '../../../lib/dates.ts'

/** The moments that the address of a post may have been made from, as clocks showed them. */
export function postDates(written: string, timeZone: string | undefined): Temporal.PlainDateTime[] {
  const zone = timeZone ?? 'UTC'
  const asWritten = parseDate(written.replace(/\s*(?:Z|[+-]\d{2}:?\d{2})$/i, ''), 'UTC')
  if (!asWritten) return []
  const local = Temporal.Instant.from(asWritten.instant).toZonedDateTimeISO('UTC').toPlainDateTime()
  if (!/:/.test(written)) return [local]
  // Jekyll takes a time without an offset for one in UTC and shows it in the site's zone, on GitHub Pages in UTC.
  // A site built at home has it in the builder's: that is how it was written.
  const shown = parseDate(written, 'UTC')
  const inZone = shown && Temporal.Instant.from(shown.instant).toZonedDateTimeISO(zone).toPlainDateTime()
  return inZone && !inZone.equals(local) ? [inZone, local] : [local]
}
