import { routes } from '../routes.ts'
import type { CategoryPage } from '../series/category-page.ts'
import type { Strings } from '../strings/strings.ts'
import { listData } from './list-data.ts'
import type { StructuredSite } from './structured-site.ts'

/** One page of a category as JSON-LD. */
export function categoryData(
  { category, page }: CategoryPage,
  site: StructuredSite,
  t: Pick<Strings, 'categories' | 'pageOf'>,
): string {
  const { name, slug } = category
  const first = [
    { name: t.categories, path: routes.categories() },
    { name, path: routes.category(slug) },
  ]
  const later = { name: t.pageOf(page.page, page.pages), path: routes.category(slug, page.page) }
  return listData({ site, page, crumbs: page.page === 1 ? first : [...first, later] })
}
