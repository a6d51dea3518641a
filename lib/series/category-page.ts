import type { Category } from '../categories/categories-of.ts'
import type { Interview } from '../schema/interview.ts'
import { type Page, pageOf } from './page-of.ts'
import { series } from './series.ts'

/** One page of a category: all that the page shows, so that a change elsewhere in the category does not touch it. */
export interface CategoryPage {
  category: Pick<Category, 'name' | 'slug'>
  page: Page<Interview>
}

/**
 * One page of a category.
 * @param slug as it stands in the address, percent-encoded or not
 * @param page from 1
 */
export function categoryPage(slug: string, page: number): CategoryPage | undefined {
  const category = series().categories.find((candidate) => candidate.slug === decodeURIComponent(slug))
  const found = category && pageOf(category.interviews, page)
  return found && { category: { name: category.name, slug: category.slug }, page: found }
}
