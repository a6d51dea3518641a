import { categoriesOf } from '../categories/categories-of.ts'
import type { Problem } from '../reading/problem.ts'
import type { Reading } from '../reading/read-interview.ts'
import { problemAt, type SourceFile } from '../reading/source-file.ts'
import { routes } from '../routes.ts'
import type { Interview } from '../schema/interview.ts'
import { addressKey } from './address-key.ts'
import { type Claim, claimsOf } from './claims-of.ts'
import { deadAddresses } from './dead-addresses.ts'
import { deadLinks, type LinkingText } from './dead-links.ts'
import type { PreparedRedirects, Redirect } from './redirect.ts'
import { type SitePages, sitePages } from './site-pages.ts'

/** What is written about addresses besides the interviews. */
export interface AddressFiles {
  /** `redirects.yml` */
  redirects: SourceFile | undefined
  /** `published-urls.txt` */
  published: SourceFile | undefined
  /** Paths below public/. */
  publicFiles: string[]
  /** The page about the series. */
  about?: LinkingText
}

/** The old addresses of a series, and everything wrong with its addresses. */
export interface CheckedAddresses {
  prepared: PreparedRedirects
  problems: Problem[]
}

/**
 * Compares all addresses of a series: old ones with each other, with its pages, and with those once published. Not
 * everything a redirect does wrong can be seen in its line alone.
 * @param answers whether readers get an answer at an interview's page; an old path of another one is kept back
 *   with it
 */
export function checkAddresses(
  readings: Reading[],
  files: AddressFiles,
  { siteUrl, answers }: { siteUrl: string; answers: (interview: Interview) => boolean },
): CheckedAddresses {
  const pages = sitePages(readings, files.publicFiles)
  const { claims, wildcards, problems } = claimsOf(readings, files.redirects, pages, siteUrl)
  const held = new Map<string, Claim>()
  for (const claim of claims) {
    const problem = clash(claim, held, pages)
    if (problem) problems.push(problem)
    else held.set(claim.key, held.get(claim.key) ?? claim)
  }
  const sound = claims.filter((claim) => held.get(claim.key)?.to === claim.to)
  problems.push(...once(sound.flatMap((claim) => wrongTarget(claim, held, pages) ?? [])))

  const hidden = hiddenKeys(pages, answers)
  const redirects = sound
    .filter(({ target }) => target === undefined || !hidden.has(pageOf(target)))
    .map(
      (claim): Redirect => ({
        from: claim.from,
        to: claim.to,
        path: claim.file.path,
        written: claim.written,
        ...(claim.wildcard && wildcards.includes(claim.wildcard) ? { byWildcard: true } : {}),
      }),
    )
  const dead = deadAddresses(readings, files, pages, { answers, redirects })
  const links = deadLinks(readings, files.about, pages, {
    siteUrl,
    leadsOn: (key) => held.has(key),
  })
  return {
    prepared: { redirects, wildcards, promised: dead.promised },
    problems: [...once(problems), ...dead.problems, ...links].sort(byPlace),
  }
}

/** Pages that are not there yet: of interviews that readers cannot see, and of categories of no others. */
function hiddenKeys(
  { interviews, categories }: SitePages,
  answers: (interview: Interview) => boolean,
): Set<string> {
  const shown = interviews.map(({ interview }) => interview).filter(answers)
  const listed = shown.filter(
    ({ withdrawn, translationOf }) => withdrawn === undefined && translationOf === undefined,
  )
  const full = new Set(categoriesOf(listed).map(({ slug }) => decodeURIComponent(routes.category(slug))))
  return new Set([
    ...interviews.filter(({ interview }) => !answers(interview)).map(({ path }) => addressKey(path)),
    ...categories.filter((path) => !full.has(path)).map(addressKey),
  ])
}

/** Of an interview's or a category's page or what stands below it, such as its feed: the page. */
function pageOf(key: string): string {
  return key.split('/').slice(0, 3).join('/')
}

/** Why a path may not be claimed, or not by this one. */
function clash(claim: Claim, held: Map<string, Claim>, pages: SitePages): Problem | undefined {
  const { key, target, to } = claim
  const page = pages.at(key)
  if (key === target)
    return say(
      claim,
      'redirect-loop',
      `${shown(claim)} leads to itself; letter case, .html and a last slash make no difference.`,
      'Remove it.',
    )
  if (page !== undefined)
    return say(
      claim,
      'live-address',
      `${shown(claim)} is the address of ${page}.`,
      'Remove it: an old path can only be one that no page or file has.',
    )
  const earlier = held.get(key)
  // Of a style and an alias, the alias is the exception that its editor meant.
  if (!earlier || earlier.to === to || (claim.style && !earlier.style)) return undefined
  return say(
    claim,
    'taken-address',
    `${shown(claim)} leads to ${earlier.to} already (${placeOf(earlier)}).`,
    'Keep one of the two; letter case, .html and a last slash make no difference.',
  )
}

/** A redirect to a redirect, in a circle, or to nothing. */
function wrongTarget(claim: Claim, held: Map<string, Claim>, pages: SitePages): Problem | undefined {
  if (claim.target === undefined) return undefined
  const seen = new Set([claim.key])
  let last: Claim | undefined
  for (
    let next = held.get(claim.target);
    next;
    next = next.target === undefined ? undefined : held.get(next.target)
  ) {
    if (seen.has(next.key))
      return say(
        claim,
        'redirect-loop',
        `${shown(claim)} leads in a circle, back to ${next.from}.`,
        'Let one of them lead to a page.',
      )
    seen.add(next.key)
    last = next
  }
  if (last)
    return say(
      claim,
      'redirect-chain',
      `${shown(claim)} leads to ${claim.to}, which itself leads on.`,
      `Write where it ends: ${last.to}.`,
    )
  if (pages.at(claim.target) !== undefined || pages.mayStandAt(claim.target)) return undefined
  return say(
    { ...claim, offset: claim.targetOffset ?? claim.offset },
    'redirect-target',
    `No page of this site stands at ${claim.to}.`,
    'Copy the path of a page from the address bar, or write a whole address that begins with https://.',
  )
}

function shown({ from, style }: Claim): string {
  return style ? `“${style}” gives ${from}, which` : from
}

function say(claim: Claim, rule: string, message: string, mend: string): Problem {
  return problemAt(claim.file, claim.offset(), { rule, severity: 'error', message, mend })
}

function placeOf({ file, offset }: Claim): string {
  const { path, line, column } = problemAt(file, offset(), {
    rule: '',
    severity: 'error',
    message: '',
    mend: '',
  })
  return `${path}:${line}:${column}`
}

/** One line that stands for a thousand paths makes one mistake, not a thousand. */
function once(problems: Problem[]): Problem[] {
  const told = new Set<string>()
  return problems.filter(({ path, line, column, rule }) => {
    const id = `${path}:${line}:${column} ${rule}`
    return !told.has(id) && told.add(id)
  })
}

function byPlace(a: Problem, b: Problem): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || a.column - b.column
}
