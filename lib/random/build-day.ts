import { Temporal } from 'temporal-polyfill'

/**
 * The day of the build in a time zone, `YYYY-MM-DD`. SOURCE_DATE_EPOCH (seconds; https://reproducible-builds.org)
 * comes before the clock, so that a build can be made again on another day, byte by byte.
 * @param timeZone IANA zone name
 */
export function buildDay(
  timeZone: string,
  environment: Record<string, string | undefined> = process.env,
  now = Date.now(),
): string {
  const epoch = environment.SOURCE_DATE_EPOCH
  const instant = epoch && /^\d{1,11}$/.test(epoch) ? Number(epoch) * 1000 : now
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString()
}
