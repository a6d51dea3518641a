import { categoriesOf } from '../categories/categories-of.ts'
import { routes } from '../routes.ts'
import type { Interview } from '../schema/interview.ts'
import { isPublished } from '../series/publication-state.ts'

/**
 * The addresses that a series promises to keep: its interviews and its categories. Not its people, who may become
 * anonymous and must then be gone, nor its questions, which stand only while several interviews ask them.
 */
export function promisedAddresses(interviews: Interview[], now: Date): string[] {
  const published = interviews.filter((interview) => isPublished(interview, now))
  const originals = published.filter(({ translationOf }) => translationOf === undefined)
  return [
    ...published.map(({ slug }) => routes.interview(slug)),
    ...categoriesOf(originals).map(({ slug }) => routes.category(slug)),
  ].map(decodeURIComponent)
}
