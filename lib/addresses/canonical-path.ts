/**
 * The one address of a page: no `.html`, no `/index`, no trailing or doubled slash.
 * @param path decoded, from `/`
 */
export function canonicalPath(path: string): string {
  const short = path
    .replace(/\/+/g, '/')
    .replace(/\/$/, '')
    .replace(/\.html$/i, '')
    .replace(/\/index$/i, '')
    .replace(/\/$/, '')
  return short || '/'
}
