import type { Problem } from '../reading/problem.ts'
import type { Reading } from '../reading/read-interview.ts'
import { problemAt, type SourceFile } from '../reading/source-file.ts'
import { routes } from '../routes.ts'
import type { AddressFault } from './address-fault.ts'
import { addressKey } from './address-key.ts'
import { isPermalinkStyle, permalinkStyle } from './permalink-style.ts'
import { readOldPath } from './read-old-path.ts'
import { type RedirectLine, readRedirects } from './read-redirects.ts'
import { readTarget } from './read-target.ts'
import type { Wildcard } from './redirect.ts'
import type { SitePages } from './site-pages.ts'

/** An old path that somebody wants to lead somewhere. */
export interface Claim {
  /** Decoded. */
  from: string
  key: string
  /** Percent-encoded. */
  to: string
  /** Key of the page it leads to; undefined for another site's. */
  target: string | undefined
  file: SourceFile
  /** As it stands in the file; of a permalink style, the style. */
  written: string
  /** Offsets in the file, worked out only where there is something to say. */
  offset: () => number
  targetOffset?: () => number
  /** The permalink style that gives it, as written. */
  style?: string
  wildcard?: Wildcard
}

/** Everything the content says of old paths, the most particular first, and what cannot be read of it. */
export interface Claims {
  claims: Claim[]
  wildcards: Wildcard[]
  problems: Problem[]
}

/** Collects old paths: aliases, then the single lines of `redirects.yml`, then its permalink styles in their order. */
export function claimsOf(
  readings: Reading[],
  redirectsFile: SourceFile | undefined,
  pages: SitePages,
  siteUrl: string,
): Claims {
  const { lines, problems } = redirectsFile ? readRedirects(redirectsFile) : { lines: [], problems: [] }
  const found: Claims = { claims: [], wildcards: [], problems: [...problems] }
  for (const reading of readings) aliases(reading, found)
  if (!redirectsFile) return found
  const styles = lines.filter(({ from, to }) => isPermalinkStyle(from, to))
  for (const line of lines) if (!styles.includes(line)) single(line, redirectsFile, siteUrl, found)
  for (const line of styles) style(line, redirectsFile, pages, found)
  return found
}

function aliases({ file, interview, values, offsetOf }: Reading, found: Claims): void {
  for (const [index, written] of (interview ? (values?.aliases ?? []) : []).entries()) {
    const offset = () => offsetOf(['aliases', index])
    const from = readOldPath(written)
    if (typeof from !== 'string') found.problems.push(faulty(file, offset(), 'alias', written, from))
    else {
      const to = routes.interview(interview?.slug ?? '')
      found.claims.push({ from, key: addressKey(from), to, target: keyOf(to), file, written, offset })
    }
  }
}

function single(line: RedirectLine, file: SourceFile, siteUrl: string, found: Claims): void {
  const from = readOldPath(line.from)
  const target = readTarget(line.to, siteUrl)
  if (typeof from !== 'string')
    found.problems.push(faulty(file, line.fromOffset, 'redirect', line.from, from))
  if ('fault' in target) found.problems.push(faulty(file, line.toOffset, 'redirect', line.to, target))
  if (typeof from !== 'string' || 'fault' in target) return
  found.claims.push({
    from,
    key: addressKey(from),
    to: target.to,
    target: target.key,
    file,
    written: line.from,
    offset: () => line.fromOffset,
    targetOffset: () => line.toOffset,
  })
}

function style(line: RedirectLine, file: SourceFile, pages: SitePages, found: Claims): void {
  const read = permalinkStyle(line.from, line.to, pages)
  if ('fault' in read) {
    found.problems.push(faulty(file, line.fromOffset, 'redirect', line.from, read))
    return
  }
  if (read.wildcard) found.wildcards.push(read.wildcard)
  for (const { from, to } of read.redirects) {
    found.claims.push({
      from,
      key: addressKey(from),
      to,
      target: keyOf(to),
      file,
      written: line.from,
      offset: () => line.fromOffset,
      style: line.from,
      wildcard: read.wildcard,
    })
  }
}

function keyOf(to: string): string {
  return addressKey(decodeURIComponent(to))
}

function faulty(
  file: SourceFile,
  offset: number,
  rule: string,
  written: string,
  { fault, mend }: AddressFault,
): Problem {
  return problemAt(file, offset, { rule, severity: 'error', message: `“${written}” ${fault}.`, mend })
}
