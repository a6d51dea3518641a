/**
 * Next refuses to export a dynamic route without a single page, yet a short series has no page 2. Such a route
 * gets one page that answers "not found" and that no link leads to; the publish step takes it out again.
 */
export function exportable<Params extends Record<string, string>>(
  all: Params[],
): Params[] | Record<string, string>[] {
  return all.length > 0 ? all : [{ slug: placeholder, year: placeholder, page: placeholder }]
}

/** A parameter no real page has: slugs are letters, digits and hyphens. */
export const placeholder = '~none'
