import { categoryKey } from '../../lib/categories/category-key.ts'
import { mountedPath } from '../../lib/mounted-path.ts'
import { routes } from '../../lib/routes.ts'
import type { Interview } from '../../lib/schema/interview.ts'
import { searchDocument } from '../../lib/search/search-document.ts'
import { publicationState } from '../../lib/series/publication-state.ts'
import type { Series } from '../../lib/series/series.ts'
import { newestFirst } from '../../lib/series/series-order.ts'

/** What the search of a series is made of, gathered page by page. */
export interface SearchDocuments {
  /** Paths, as `routes` gives them, of the pages that are still to come. */
  missing(): string[]
  /**
   * Takes a final page; one that nobody searches is passed over.
   * @throws Error naming the page that cannot be indexed
   */
  add(path: string, page: string): void
  /** Those of the pages that came, the newest interview first. */
  all(): SearchDocument[]
}

/** One page as the indexer reads it. */
export interface SearchDocument {
  /** Address that a result leads to. */
  path: string
  html: string
}

/**
 * Readies the search of the published interviews. Drafts and scheduled ones stay out, in previews too.
 * @param basePath the folder of its domain that the site stands in: results lead there
 */
export function searchDocuments(
  { all, categories }: Pick<Series, 'all' | 'categories'>,
  basePath: string,
): SearchDocuments {
  const now = new Date()
  const published = newestFirst(all).filter((interview) => publicationState(interview, now) === 'published')
  const places = new Map(published.map(({ slug }, place) => [routes.interview(slug), place]))
  const names = new Map(categories.map(({ name }) => [categoryKey(name), name]))
  const found = new Map<number, SearchDocument>()
  return {
    missing: () => [...places].flatMap(([path, place]) => (found.has(place) ? [] : path)),
    add: (path, page) => {
      const place = places.get(path)
      const interview = place === undefined ? undefined : published[place]
      if (place === undefined || !interview) return
      found.set(place, {
        path: mountedPath(basePath, path),
        html: documentOf(interview, page, names, place),
      })
    },
    all: () => [...found].sort(([a], [b]) => a - b).map(([, document]) => document),
  }
}

function documentOf(interview: Interview, page: string, names: Map<string, string>, place: number): string {
  const { slug, date, interviewer, lang } = interview
  const filters = {
    categories: interview.categories.map((name) => names.get(categoryKey(name)) ?? name),
    year: date.slice(0, 4),
    interviewer,
    language: lang,
  }
  try {
    return searchDocument(interview, page, filters, place)
  } catch (error) {
    throw new Error(`${slug} cannot be indexed: ${error instanceof Error ? error.message : error}`)
  }
}
