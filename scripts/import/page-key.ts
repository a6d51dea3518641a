/** `/a/`, `/a.html`, `/a/index.html` and `/a` were one page. */
export function pageKey(path: string): string {
  return path.replace(/(?:\/index)?\.html$|\/+$/, '')
}
