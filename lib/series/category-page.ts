import type { Category } from '../categories/categories-of.ts'
import type { Interview } from '../schema/interview.ts'
import { type Page, pageOf } from './page-of.ts'
import { series } from './series.ts'

/**
 * One page of a category.
 * @param slug as it stands in the address, percent-encoded or not
 * @param page from 1
 */
export function categoryPage(
  slug: string,
  page: number,
): { category: Category; page: Page<Interview> } | undefined {
  const category = series().categories.find((candidate) => candidate.slug === decodeURIComponent(slug))
  const found = category && pageOf(category.interviews, page)
  return found && { category, page: found }
}
