import { mountedPath } from '../mounted-path.ts'
import { canonicalPath } from './canonical-path.ts'
import { encodePath } from './encode-path.ts'
import { escapeRule } from './escape-rule.ts'
import type { PreparedRedirects } from './redirect.ts'

/** One entry of Next's `redirects()`; Vercel answers it with 308. */
export interface RedirectRule {
  source: string
  destination: string
  permanent: true
}

/**
 * How many old paths the configuration holds. Vercel takes 2,048 routes of a deployment, of which the headers and
 * the framework use some. Redirect pages stand at all old paths, so that those beyond still answer.
 */
export const mostRules = 2000

/**
 * The redirects of a series in the form of Next's `redirects()`: each old path once, whatever it ends with; then whole
 * permalink styles; last, the one address of each page for those who write it otherwise.
 * @param basePath the folder of its domain that the site stands in: rules lead into it, but what they ask about is the
 *   path within it, as of every file
 */
export function redirectRules({ redirects, wildcards }: PreparedRedirects, basePath = ''): RedirectRule[] {
  const single = new Map<string, RedirectRule>()
  for (const { from, to, byWildcard } of redirects) {
    if (byWildcard) continue
    const source = anyEnding(escapeRule(encodePath(canonicalPath(from))))
    single.set(source.toLowerCase(), { source, destination: to, permanent: true })
  }
  return [
    ...[...single.values()].slice(0, mostRules - wildcards.length),
    ...wildcards.map(
      ({ source, to }): RedirectRule => ({
        source: anyEnding(source),
        destination: to,
        permanent: true,
      }),
    ),
    ...otherSpellings,
  ].map((rule) => ({ ...rule, destination: mountedPath(basePath, rule.destination) }))
}

function anyEnding(source: string): string {
  return `${source}{/index}?{.html}?{/}?`
}

// In place of Next's own rule for a last slash, which comes first and would make two steps of one. A path that begins
// with two slashes, or a slash and a backslash, would lead to another site.
const otherSpellings: RedirectRule[] = [
  { source: '/index{.html}?', destination: '/', permanent: true },
  { source: '/:path([^/\\\\].*?)(/index\\.html|/index|\\.html|/)', destination: '/:path', permanent: true },
]
