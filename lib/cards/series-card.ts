import type { SeriesCard } from './card.ts'

interface SeriesFacts {
  name: string
  description: string
  /** How far the series is, in words. */
  progress: string
  numbers: number[]
  total: number | undefined
  locale: string
}

/** The card of the whole series: its name, what it is, and a square of its numbers. */
export function seriesCard({ name, description, progress, numbers, total, locale }: SeriesFacts): SeriesCard {
  const square = total !== undefined && total <= largestSquare ? total : 0
  const taken = new Set(numbers.filter((number) => number <= square))
  return {
    kind: 'series',
    title: name,
    description,
    progress,
    taken: [...taken].sort((a, b) => a - b),
    total: square,
    lang: locale,
  }
}

// As on the front page: beyond this, the cells would be too small to be told apart.
const largestSquare = 200
