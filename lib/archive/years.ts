import { oncePerSeries } from '../series/once-per-series.ts'
import { type Year, yearsOf } from './years-of.ts'

/** The years of the published series, the newest first. */
export const years: () => Year[] = oncePerSeries(({ interviews }) => yearsOf(interviews))
