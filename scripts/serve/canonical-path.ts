/** The one address of a page: no `.html`, no `/index`, no trailing or doubled slash. */
export function canonicalPath(path: string): string {
  const short = path
    .replace(/\/+/g, '/')
    .replace(/\/$/, '')
    .replace(/\.html$/, '')
    .replace(/\/index$/, '')
    .replace(/\/$/, '')
  return short || '/'
}
