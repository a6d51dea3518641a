// What Next itself, and Vercel, make of a rule's source.
import library from 'next/dist/compiled/path-to-regexp/index.js'

/** The regular expression of the paths that a rule of Next's `headers()` is for. */
export function pathPattern(source: string): RegExp {
  return library.pathToRegexp(source, [], { strict: false, sensitive: false, delimiter: '/' })
}
