import { routes } from '../routes.ts'
import type { Interview } from '../schema/interview.ts'
import type { AddressFault } from './address-fault.ts'
import { canonicalPath } from './canonical-path.ts'
import { encodePath } from './encode-path.ts'
import { escapeRule } from './escape-rule.ts'
import { interviewFacts } from './interview-facts.ts'
import { readOldPath } from './read-old-path.ts'
import type { Wildcard } from './redirect.ts'
import type { SitePages } from './site-pages.ts'

/** A line such as `/:year/:month/:day/:title.html: /interviews/:title`, understood. */
export interface PermalinkStyle {
  /** The old address of every page that the line speaks of, decoded, and where each leads. */
  redirects: { from: string; to: string }[]
  /** The whole line as one rule; undefined where such a rule would also catch addresses of ours. */
  wildcard: Wildcard | undefined
}

/**
 * Works out a permalink style. It is a short way to write one alias for each interview, or for each category: every
 * host gets the same addresses from it, whether it knows wildcards or not.
 */
export function permalinkStyle(from: string, to: string, pages: SitePages): PermalinkStyle | AddressFault {
  const old = readOldPath(from, { placeholders: true })
  if (typeof old !== 'string') return old
  const target = targetOf(to)
  if (!target) {
    return {
      fault: `leads to “${to}”, which is no page with a placeholder`,
      mend: `Write ${interviewPage(':slug')} or ${categoryPage(':slug')} on the right, with a name that also stands on the left.`,
    }
  }
  const names = [...old.matchAll(placeholder)].map(([, name = '']) => name)
  const fault = faultOf(names, target)
  if (fault) return fault
  const members: { path: string; interview?: Interview }[] =
    target.kind === 'interview' ? pages.interviews : pages.categories.map((path) => ({ path }))
  return {
    redirects: members.flatMap(({ path, interview }) => {
      const slug = path.split('/').at(-1) ?? ''
      const to = encodePath(path) + target.rest
      return spelledOut(old, target.name, slug, interview).map((from) => ({ from, to }))
    }),
    wildcard: wildcardOf(old, target, pages.families),
  }
}

/** Whether a line of redirects is a permalink style rather than a single path. */
export function isPermalinkStyle(from: string, to: string): boolean {
  return /\/[^/]*:[a-z]/i.test(from) || (/\/:[a-z]/i.test(to) && !/^https?:/i.test(to))
}

interface PatternTarget {
  kind: 'interview' | 'category'
  /** Of the placeholder that stands for the slug. */
  name: string
  /** What follows the slug, such as `/feed.xml`. */
  rest: string
}

const placeholder = /:([a-z][a-z0-9_]*)/gi

function targetOf(to: string): PatternTarget | undefined {
  for (const kind of ['interview', 'category'] as const) {
    const start = kind === 'interview' ? interviewPage('') : categoryPage('')
    const match = to.startsWith(start) && /^:([a-z]\w*)((?:\/[\w.-]+)*)\/?$/i.exec(to.slice(start.length))
    if (match) return { kind, name: match[1] ?? '', rest: match[2] ?? '' }
  }
  return undefined
}

function interviewPage(slug: string): string {
  return decodeURIComponent(routes.interview(slug))
}

function categoryPage(slug: string): string {
  return decodeURIComponent(routes.category(slug))
}

function faultOf(names: string[], { kind, name }: PatternTarget): AddressFault | undefined {
  if (!names.includes(name))
    return {
      fault: `does not say where “:${name}” of the right side stands`,
      mend: `Write :${name} on the left, too.`,
    }
  const known = [name, ...(kind === 'interview' ? Object.keys(interviewFacts) : [])]
  const unknown = names.find((one) => !known.includes(one))
  const twice = names.find((one, index) => names.indexOf(one) !== index)
  if (unknown !== undefined)
    return {
      fault: `has “:${unknown}”, which nothing here says of ${kind === 'interview' ? 'an interview' : 'a category'}`,
      mend: `Known are ${known.map((one) => `:${one}`).join(' ')}; write other addresses one by one as aliases.`,
    }
  return twice === undefined
    ? undefined
    : { fault: `has “:${twice}” twice`, mend: 'Write each placeholder once.' }
}

/** Every old path of one page. */
function spelledOut(old: string, name: string, slug: string, interview: Interview | undefined): string[] {
  let paths = ['']
  for (const part of old.split(/(:[a-z][a-z0-9_]*)/i)) {
    const values = part.startsWith(':') ? valuesOf(part.slice(1)) : [part]
    paths = paths.flatMap((path) => values.map((value) => path + value))
  }
  // Jekyll leaves an empty part out, with its slash; a category may hold a sign that no address can.
  return paths
    .map((path) => path.replace(/\/{2,}/g, '/'))
    .filter((path) => typeof readOldPath(encodePath(path)) === 'string')

  function valuesOf(fact: string): string[] {
    if (fact === name) return [slug]
    return interview ? (interviewFacts[fact]?.values(interview) ?? []) : []
  }
}

/**
 * One rule for all of them, if its first part can be none of ours: either a word that no address of ours begins
 * with, or a year.
 */
function wildcardOf(
  old: string,
  { kind, name, rest }: PatternTarget,
  families: Set<string>,
): Wildcard | undefined {
  const first = old.split('/')[1]?.toLowerCase() ?? ''
  const years = first === ':year' && ![...families].some((family) => /^\d{4}$/.test(family))
  const ownWord = !first.includes(':') && !families.has(first)
  // Categories may be none, and then their slash is missing, too.
  if ((!years && !ownWord) || old.includes('categories')) return undefined
  const path = canonicalPath(old.replace(/:output_ext$/, ''))
  const source = path.split(/(:[a-z][a-z0-9_]*)/i).map((part) => {
    if (!part.startsWith(':')) return escapeRule(encodePath(part))
    if (part === `:${name}`) return ':slug([^/]+?)'
    return `:${part.slice(1)}(${interviewFacts[part.slice(1)]?.form ?? '[^/]+'})`
  })
  const start = encodePath(kind === 'interview' ? interviewPage('') : categoryPage(''))
  return { source: source.join(''), to: `${start}:slug${rest}` }
}
