import { mountedPath } from '../mounted-path.ts'
import { canonicalPath } from './canonical-path.ts'
import { encodePath } from './encode-path.ts'
import type { Redirect } from './redirect.ts'

/**
 * The file `_redirects`, which Netlify, Cloudflare and GitLab Pages read: `old new 301`, first as written, then in
 * the form without an ending, since Cloudflare reads only the first 2,000 lines. GitLab knows no 308.
 * @param basePath the folder of its domain that the site stands in
 * @param forced Netlify alone: a rule counts also where a file stands, as the redirect pages do
 */
export function redirectsFile(
  redirects: Redirect[],
  { forced, basePath = '' }: { forced: boolean; basePath?: string },
): string {
  const lines = new Map<string, string>()
  const add = (path: string, to: string) => {
    const from = mountedPath(basePath, encodePath(path))
    if (!lines.has(from)) lines.set(from, `${from} ${mountedPath(basePath, to)} ${forced ? '301!' : '301'}\n`)
  }
  for (const { from, to } of redirects) add(from, to)
  for (const { from, to } of redirects) add(canonicalPath(from), to)
  return [...lines.values()].join('')
}
