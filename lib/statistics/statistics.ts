import { oncePerSeries } from '../series/once-per-series.ts'
import { type SeriesStatistics, seriesStatistics } from './series-statistics.ts'

/** The published series in figures. */
export const statistics: () => SeriesStatistics = oncePerSeries(({ interviews, all, total }) =>
  seriesStatistics(
    interviews,
    all.filter(({ translationOf }) => translationOf !== undefined),
    total,
  ),
)
