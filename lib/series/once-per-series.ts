import { type Series, series } from './series.ts'

/**
 * Remembers what was made of the whole series, so that the pages of one process share it; made anew when the gate
 * opens anew.
 */
export function oncePerSeries<Result>(make: (series: Series) => Result): () => Result {
  let made: { of: Series; result: Result } | undefined
  return () => {
    const now = series()
    if (made?.of !== now) made = { of: now, result: make(now) }
    return made.result
  }
}
