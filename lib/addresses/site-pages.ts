import { categoriesOf } from '../categories/categories-of.ts'
import type { Reading } from '../reading/read-interview.ts'
import { slugFromPath } from '../reading/slug-from-path.ts'
import { routes } from '../routes.ts'
import type { Interview } from '../schema/interview.ts'
import { addressKey } from './address-key.ts'

/** Which addresses are taken by pages and files of the site, as far as its content tells before it is built. */
export interface SitePages {
  /** What stands at an address; undefined where nothing known does. */
  at(key: string): string | undefined
  /**
   * Whether only the built site can tell: the address lies below one of our pages, such as the people, whose own
   * pages other rules make.
   */
  mayStandAt(key: string): boolean
  /** First parts of all our addresses, as keys: no wildcard may begin with one. */
  families: Set<string>
  /** Each interview with its page's path, decoded. */
  interviews: { path: string; interview: Interview }[]
  /** Each category's page's path, decoded. */
  categories: string[]
}

/**
 * Lists the addresses of a series, drafts and withdrawn interviews among them: they have been or will be pages.
 * @param publicFiles paths below public/, with forward slashes
 */
export function sitePages(readings: Reading[], publicFiles: string[]): SitePages {
  const taken = new Map<string, string>()
  const take = (path: string, what: string) => taken.set(addressKey(path), what)
  for (const path of publicFiles) take(`/${path}`, `the file public/${path}`)
  for (const path of [...fixedPaths(), routes.feed(), routes.sitemap()]) take(path, 'a page of this site')
  take('/404', 'a page of this site')
  for (const { file } of readings) take(interviewPath(slugFromPath(file.path)), file.path)

  const interviews = readings.flatMap(({ interview }) =>
    interview ? [{ path: interviewPath(interview.slug), interview }] : [],
  )
  const originals = interviews.map(({ interview }) => interview).filter((one) => !one.translationOf)
  const categories = categoriesOf(originals).map(({ slug }) => decodeURIComponent(routes.category(slug)))
  for (const path of categories) take(path, 'the page of a category')

  const families = new Set(
    [...fixedPaths(), ...samplePaths(), ...publicFiles.map((path) => `/${path}`)].map(familyOf),
  )
  const known = new Set([interviewPath('x'), decodeURIComponent(routes.category('x'))].map(familyOf))
  return {
    at: (key) => taken.get(key) ?? (listPage.test(key) ? 'a page of a list' : undefined),
    mayStandAt: (key) =>
      families.has(familyOf(key)) && (!known.has(familyOf(key)) || key.split('/').length > 3),
    families,
    interviews,
    categories,
  }
}

/** Keys of the pages that stand whatever the content. */
export function fixedPaths(): string[] {
  return ways.filter((way) => way.length === 0).map((way) => decodeURIComponent(way()))
}

function interviewPath(slug: string): string {
  return decodeURIComponent(routes.interview(slug))
}

/** One address of each kind. */
function samplePaths(): string[] {
  return ways.map((way) => decodeURIComponent(way('x', 2)))
}

/** Every entry of the map of addresses that makes a path: one that is added there is known here. */
const ways = Object.values(routes) as unknown as ((...parameters: unknown[]) => string)[]

const listPage = new RegExp(`^(?:${addressKey(decodeURIComponent(routes.category('[^/]+')))})?/page/\\d+$`)

function familyOf(path: string): string {
  return addressKey(path).split('/')[1] ?? ''
}
