import type { Category } from '../categories/categories-of.ts'
import { categoryKey } from '../categories/category-key.ts'
import type { Interview } from '../schema/interview.ts'
import type { Series } from './series.ts'

/** How interviews hang together, found without a look at the whole series for each. */
export interface SeriesLinks {
  /** An interview's categories, in the order it names them. */
  categoriesOf(interview: Interview): Category[]
  /** Other languages of the same talk. */
  translationsOf(interview: Interview): Interview[]
}

/** Reads a series once for its links. */
export function seriesLinks({ all, categories }: Pick<Series, 'all' | 'categories'>): SeriesLinks {
  const byKey = new Map(categories.map((category) => [categoryKey(category.name), category]))
  const byOrigin = new Map<string, Interview[]>()
  for (const interview of all) {
    const talk = byOrigin.get(originOf(interview)) ?? []
    byOrigin.set(originOf(interview), talk)
    talk.push(interview)
  }
  return {
    categoriesOf: (interview) => interview.categories.flatMap((name) => byKey.get(categoryKey(name)) ?? []),
    translationsOf: (interview) =>
      (byOrigin.get(originOf(interview)) ?? []).filter(({ slug }) => slug !== interview.slug),
  }
}

function originOf({ slug, translationOf }: Interview): string {
  return translationOf ?? slug
}
