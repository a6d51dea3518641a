import type { NextConfig } from 'next'
// The matcher and the compiler Next itself uses for `redirects()`.
import { getPathMatch } from 'next/dist/shared/lib/router/utils/path-match.js'
import { prepareDestination } from 'next/dist/shared/lib/router/utils/prepare-destination.js'

export type RedirectRule = Awaited<ReturnType<NonNullable<NextConfig['redirects']>>>[number]

/**
 * Turns the rules of next.config's `redirects()` into a function from an encoded path to where it leads; the first
 * rule wins.
 * @throws Error for a rule with a condition, or one that is not permanent: neither is served here
 */
export function matchRedirects(rules: readonly RedirectRule[]): (path: string) => string | undefined {
  const matchers = rules.map((rule) => {
    if (rule.has || rule.missing || !('permanent' in rule && rule.permanent))
      throw new Error(`The redirect of ${rule.source} is not simply permanent, which is not served here.`)
    return { matches: matcher(rule.source), destination: rule.destination }
  })
  return (path) => {
    for (const { matches, destination } of matchers) {
      const params = matches(path)
      if (params) return locationOf(destination, params)
    }
    return undefined
  }
}

function matcher(source: string) {
  return getPathMatch(source, { strict: true, removeUnnamedParams: true })
}

function locationOf(destination: string, params: Record<string, string>): string {
  const { parsedDestination } = prepareDestination({
    appendParamsToQuery: false,
    destination,
    params,
    query: {},
  })
  // Where the destination is a path, there is no origin.
  const { origin, pathname, search, hash } = parsedDestination
  return `${origin ?? ''}${pathname}${search ?? ''}${hash ?? ''}`
}
