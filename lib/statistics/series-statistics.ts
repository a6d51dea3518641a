import { categoriesOf } from '../categories/categories-of.ts'
import type { Interview } from '../schema/interview.ts'
import { type Pace, paceOf } from './pace-of.ts'

/** The series in figures. */
export interface SeriesStatistics {
  interviews: number
  /** Words in scripts that separate them, in all originals together. */
  words: number
  /** Characters in Chinese, Japanese and Korean scripts. */
  characters: number
  /** The fullest first, with how many interviews each has. */
  categories: { name: string; slug: string; count: number }[]
  /** BCP 47 tags and how many texts are in each, translations too; the most used first. */
  languages: { lang: string; count: number }[]
  /** Undefined where there is nothing to compare: fewer than two months. */
  pace: Pace | undefined
  /** The number that the next interview takes; undefined where all that were promised have been published. */
  next: number | undefined
}

/**
 * Counts a series. Follows from its interviews alone, not from the day it is counted on.
 * @param interviews originals
 * @param translations of them
 * @param total how many were promised
 */
export function seriesStatistics(
  interviews: Interview[],
  translations: Interview[],
  total: number | undefined,
): SeriesStatistics {
  const sum = (count: (interview: Interview) => number) =>
    interviews.reduce((all, interview) => all + count(interview), 0)
  const next = interviews.reduce((highest, { number = 0 }) => Math.max(highest, number), 0) + 1
  return {
    interviews: interviews.length,
    words: sum(({ readingTime }) => readingTime.words),
    characters: sum(({ readingTime }) => readingTime.characters),
    categories: categoriesOf(interviews).map(({ name, slug, interviews: { length } }) => ({
      name,
      slug,
      count: length,
    })),
    languages: languagesOf([...interviews, ...translations]),
    pace: paceOf(interviews.map(({ date }) => date)),
    next: total !== undefined && next > total ? undefined : next,
  }
}

function languagesOf(texts: Interview[]): SeriesStatistics['languages'] {
  const counts = new Map<string, number>()
  for (const { lang } of texts) counts.set(lang, (counts.get(lang) ?? 0) + 1)
  return [...counts]
    .map(([lang, count]) => ({ lang, count }))
    .sort((a, b) => b.count - a.count || (a.lang < b.lang ? -1 : 1))
}
