/** One page of a list. */
export interface Page<Item> {
  items: Item[]
  /** From 1. */
  page: number
  pages: number
  /** Items on all pages. */
  count: number
}

/** How many interviews a list page shows. */
export const pageSize = 10

/**
 * Cuts one page out of a list; an empty list has one empty page.
 * @param page from 1
 * @param size items a page
 * @returns undefined for a page the list does not have
 */
export function pageOf<Item>(items: Item[], page: number, size = pageSize): Page<Item> | undefined {
  const pages = Math.max(1, Math.ceil(items.length / size))
  if (!Number.isInteger(page) || page < 1 || page > pages) return undefined
  return { items: items.slice((page - 1) * size, page * size), page, pages, count: items.length }
}

/** The numbers of the pages after the first, as route parameters. */
export function laterPages(count: number, size = pageSize): string[] {
  const pages = Math.max(1, Math.ceil(count / size))
  return Array.from({ length: pages - 1 }, (_, index) => String(index + 2))
}
