import { Temporal } from 'temporal-polyfill'

/** A written date, read: its calendar day in the site's zone and the instant it names. */
export interface ReadDate {
  /** `YYYY-MM-DD` in the given zone. */
  day: string
  /** ISO 8601 in UTC. */
  instant: string
}

/**
 * Reads `2023-10-01`, `2023-10-01 17:00:00`, `2023-10-01T17:00+09:00` and the forms between, as Jekyll and
 * ISO 8601 write them. Without an offset the time is local to `timeZone`; without a time the day begins there.
 * @param timeZone IANA zone name
 * @returns undefined for text that is no date or names a day the calendar does not have
 */
export function parseDate(text: string, timeZone: string): ReadDate | undefined {
  const parts = written.exec(text.trim())?.groups
  if (!parts) return undefined
  try {
    const local = Temporal.PlainDateTime.from(
      {
        year: Number(parts.year),
        month: Number(parts.month),
        day: Number(parts.day),
        hour: Number(parts.hour ?? 0),
        minute: Number(parts.minute ?? 0),
        second: Number(parts.second ?? 0),
      },
      { overflow: 'reject' },
    )
    const zone = offsetZone(parts.offset)
    const instant = local.toZonedDateTime(zone ?? timeZone).toInstant()
    // A day without an offset stays what was written, even where clocks once skipped it.
    const there = zone === undefined ? local : instant.toZonedDateTimeISO(timeZone)
    const day = there.toPlainDate().toString()
    // The last hours of the year 9999 are another year's in zones further east.
    return /^\d{4}-/.test(day) ? { day, instant: instant.toString() } : undefined
  } catch {
    return undefined
  }
}

/**
 * Writes a day out in full for readers: "1 October 2023" as the locale has it.
 * @param day `YYYY-MM-DD`
 */
export function formatDay(day: string, locale: string): string {
  return dateFormat(locale, { dateStyle: 'long' }).format(new Date(`${day}T00:00:00Z`))
}

/**
 * Writes a month for readers: "October 2023" as the locale has it.
 * @param month `YYYY-MM`
 * @param style `short` where space is scarce: "Oct 2023"
 */
export function formatMonth(month: string, locale: string, style: 'long' | 'short' = 'long'): string {
  return dateFormat(locale, { year: 'numeric', month: style }).format(new Date(`${month}-01T00:00:00Z`))
}

/** Whether an instant (ISO 8601) has yet to come. */
export function isToCome(instant: string, now = new Date()): boolean {
  return Date.parse(instant) > now.getTime()
}

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options])
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  formats.set(key, format)
  return format
}

// Making one takes longer than all it writes on a page.
const formats = new Map<string, Intl.DateTimeFormat>()

const written =
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T ]+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?\s*(?<offset>Z|[+-]\d{2}:?\d{2})?)?$/i

function offsetZone(offset: string | undefined): string | undefined {
  if (offset === undefined) return undefined
  if (offset.toUpperCase() === 'Z') return 'UTC'
  return offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`
}
