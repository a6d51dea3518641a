import { validateHeaderName, validateHeaderValue } from 'node:http'
import type { NextConfig } from 'next'
// The matcher Next itself uses for `headers()`, so that a source means here what it means when deployed.
import { getPathMatch } from 'next/dist/shared/lib/router/utils/path-match.js'

export type HeaderRule = Awaited<ReturnType<NonNullable<NextConfig['headers']>>>[number]
export type Header = HeaderRule['headers'][number]

/** Turns the rules of next.config's `headers()` into a function from a path to its headers, the last rule winning. */
export function matchHeaders(rules: readonly HeaderRule[]): (path: string) => Header[] {
  const matchers = rules.map((rule) => {
    // They depend on the host or the cookies of the deployment, which are not known here.
    if (rule.has || rule.missing) {
      throw new Error(
        `The headers of ${rule.source} have a condition ("has" or "missing"), which is not served here.`,
      )
    }
    // Here, not at the first request: an invalid one would end the server.
    for (const { key, value } of rule.headers) {
      validateHeaderName(key)
      validateHeaderValue(key, value)
    }
    return { matches: getPathMatch(rule.source), headers: rule.headers }
  })
  return (path) => matchers.flatMap(({ matches, headers }) => (matches(path) ? headers : []))
}
