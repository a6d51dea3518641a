import { distance } from 'fastest-levenshtein'
import { categoriesOf } from '../categories/categories-of.ts'
import type { Problem } from '../reading/problem.ts'
import type { Reading } from '../reading/read-interview.ts'
import { slugFromPath } from '../reading/slug-from-path.ts'
import { problemAt, type SourceFile } from '../reading/source-file.ts'
import { routes } from '../routes.ts'
import type { Interview } from '../schema/interview.ts'
import { addressKey } from './address-key.ts'
import { type PublishedAddress, publishedList } from './published-list.ts'
import type { PreparedRedirects, Redirect } from './redirect.ts'
import type { SitePages } from './site-pages.ts'

interface Context {
  answers: (interview: Interview) => boolean
  redirects: Redirect[]
}

/**
 * Published addresses at which nothing would answer any more, each with the line that would save it.
 * @returns also those of which only the built site can tell
 */
export function deadAddresses(
  readings: Reading[],
  { published }: { published: SourceFile | undefined },
  pages: SitePages,
  { answers, redirects }: Context,
): { problems: Problem[]; promised: PreparedRedirects['promised'] } {
  if (!published) return { problems: [], promised: [] }
  const { addresses, problems } = publishedList(published)
  const promised: PreparedRedirects['promised'] = []
  const answering = answeringKeys(readings, answers, redirects)
  const hidden = new Map(
    pages.interviews
      .filter(({ interview }) => !answers(interview))
      .map(({ path, interview }) => [addressKey(path), interview]),
  )
  const unlisted = unlistedInterviews(pages, answers, addresses)
  for (const address of addresses) {
    const { key, path, offset } = address
    if (answering.has(key)) continue
    const stands = !hidden.has(key) && !isCategory(key) && pages.at(key) !== undefined
    // A file that cannot be read may hold the category.
    if (stands || (isCategory(key) && readings.some(({ interview }) => !interview))) continue
    const say = (message: string, mend: string) =>
      problemAt(published, offset, { rule: 'published-address', severity: 'error', message, mend })
    if (!hidden.has(key) && !isCategory(key) && pages.mayStandAt(key))
      promised.push({ path: published.path, written: path })
    else problems.push(say(...told(path, key, hidden.get(key), unlisted)))
  }
  return { problems, promised }
}

function told(
  path: string,
  key: string,
  kept: Interview | undefined,
  unlisted: Interview[],
): [message: string, mend: string] {
  if (kept) {
    const why = kept.draft ? 'is a draft again' : `has its date in the future (${kept.date})`
    return [
      `${path} was published, but ${kept.sourcePath} ${why}.`,
      'Publish it again; if the interviewee took their consent back, write “withdrawn: <date>” instead.',
    ]
  }
  const nearest = isInterview(key) ? nearestTo(key, unlisted) : undefined
  return [
    `${path} was published, but nothing would answer there any more.`,
    nearest
      ? `If it is ${nearest.sourcePath} now, add to its front matter: aliases: [${path}]`
      : `Bring its file back, or add to redirects.yml: ${path}: ${isCategory(key) ? routes.categories() : routes.home()}`,
  ]
}

function answeringKeys(readings: Reading[], answers: Context['answers'], redirects: Redirect[]): Set<string> {
  const interviews = readings.flatMap(({ interview }) => interview ?? [])
  const originals = interviews.filter((interview) => answers(interview) && !interview.translationOf)
  const listed = originals.filter(({ withdrawn }) => withdrawn === undefined)
  // What is wrong with a file is told there; its address and its categories are not lost by that.
  const unread = readings.filter(({ interview }) => !interview)
  return new Set([
    ...interviews.filter(answers).map(({ slug }) => keyOf(routes.interview(slug))),
    ...unread.map(({ file }) => keyOf(routes.interview(slugFromPath(file.path)))),
    ...categoriesOf(listed).map(({ slug }) => keyOf(routes.category(slug))),
    ...redirects.map(({ from }) => addressKey(from)),
  ])
}

/** Interviews whose own address is not on the list: one of them may be a renamed one. */
function unlistedInterviews(
  { interviews }: SitePages,
  answers: Context['answers'],
  addresses: PublishedAddress[],
): Interview[] {
  const listed = new Set(addresses.map(({ key }) => key))
  return interviews
    .filter(({ path, interview }) => answers(interview) && !listed.has(addressKey(path)))
    .map(({ interview }) => interview)
}

function nearestTo(key: string, interviews: Interview[]): Interview | undefined {
  const steps = interviews.map((interview) => ({
    interview,
    steps: distance(key, keyOf(routes.interview(interview.slug))),
  }))
  return steps.sort((a, b) => a.steps - b.steps)[0]?.interview
}

function isInterview(key: string): boolean {
  return key.startsWith(`${keyOf(routes.interview(''))}/`)
}

function isCategory(key: string): boolean {
  const start = `${keyOf(routes.category(''))}/`
  return key.startsWith(start) && !key.slice(start.length).includes('/')
}

function keyOf(path: string): string {
  return addressKey(decodeURIComponent(path))
}
