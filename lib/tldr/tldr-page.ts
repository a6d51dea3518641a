import type { Interview } from '../schema/interview.ts'
import { oncePerSeries } from '../series/once-per-series.ts'
import { type Page, pageOf } from '../series/page-of.ts'

/** Interviews whose takeaways stand on one page: three each weigh about 200 bytes on the wire. */
export const tldrPageSize = 25

/**
 * One page of the series' takeaways, newest first.
 * @param number from 1
 */
export function tldrPage(number: number): Page<Interview> | undefined {
  return pageOf(withTldr(), number, tldrPageSize)
}

/** Interviews that have takeaways. */
export const withTldr: () => Interview[] = oncePerSeries(({ interviews }) =>
  interviews.filter(({ tldr }) => tldr.length > 0),
)
