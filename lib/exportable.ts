import { isKept } from './kept-pages.ts'

/**
 * The pages of a dynamic route that Next has to draw: those that no earlier build has left as they would be.
 *
 * Next refuses to export such a route without a single page, yet a short series has no page 2. It then gets one
 * page that answers "not found" and that no link leads to; the publish step takes it out again.
 * @param path the address of the page with some parameters
 */
export function exportable<Params extends Record<string, string>>(
  all: Params[],
  path: (params: Params) => string,
): Params[] | Record<string, string>[] {
  const drawn = all.filter((params) => !isKept(path(params)))
  return drawn.length > 0 ? drawn : [{ slug: placeholder, year: placeholder, page: placeholder }]
}

/** A parameter no real page has: slugs are letters, digits and hyphens. */
export const placeholder = '~none'
