import { expect, test } from 'vitest'
import { archiveCount, archived, feedLength } from '../../../lib/feeds/archives.ts'
import { atomFeed } from '../../../lib/feeds/atom-feed.ts'
import { feedOf } from '../../../lib/feeds/feed-of.ts'
import { routes } from '../../../lib/routes.ts'
import { atomViolations } from '../../conformance/atom-violations.ts'
import { anInterview } from '../series/an-interview.ts'
import { anEntry } from './a-feed.ts'

const newestFirst = (count: number) => Array.from({ length: count }, (_, index) => count - index)

test.each([0, 1, 20, 21, 39, 40, 41, 100, 1303])(
  'of %i entries, none is in neither the feed nor an archive',
  (count) => {
    const items = newestFirst(count)
    const archives = Array.from({ length: archiveCount(count) }, (_, index) => archived(items, index + 1))
    const found = new Set([...items.slice(0, feedLength), ...archives.flat()])
    expect(found.size).toBe(count)
    for (const archive of archives) expect(archive).toHaveLength(feedLength)
    expect(archives[0]?.at(-1) ?? 1).toBe(1)
  },
)

test('an archive stays as it is when newer entries come, but for the link to the next', () => {
  const before = documents(41)
  const after = documents(81)
  expect(before).toHaveLength(3)
  expect(after).toHaveLength(5)
  const withoutNext = (xml?: string) => xml?.replace(/<link rel="next-archive"[^>]*>/, '')
  expect(after[1]).toBe(before[1])
  expect(withoutNext(after[2])).toBe(before[2])
})

test('from the feed, the links lead through every archive to the oldest entry and back', () => {
  const all = documents(75)
  const link = (xml: string | undefined, rel: string) =>
    new RegExp(`<link rel="${rel}" href="[^"]*?(/[^":]*feed.xml)"`).exec(xml ?? '')?.[1]
  expect(all.map((xml) => link(xml, 'prev-archive'))).toEqual([
    routes.feed(3),
    undefined,
    routes.feed(1),
    routes.feed(2),
  ])
  expect(all.map((xml) => link(xml, 'next-archive'))).toEqual([
    undefined,
    routes.feed(2),
    routes.feed(3),
    undefined,
  ])
  expect(all.slice(1).map((xml) => link(xml, 'current'))).toEqual(Array(3).fill(routes.feed()))
  for (const xml of all) expect(atomViolations(xml)).toEqual([])
})

test('a feed is as new as its newest change, wherever in it that stands', () => {
  const topic = { ...topicOf(3) }
  const { updated } = feedOf(topic, ({ slug, publishedAt }) =>
    anEntry({ url: slug, updated: slug === 'talk-1' ? '2030-01-01T00:00:00Z' : publishedAt }),
  )
  expect(updated).toBe('2030-01-01T00:00:00Z')
})

/** The newest entries, then the archives from the oldest. */
function documents(count: number): string[] {
  const archives = Array.from({ length: archiveCount(count) }, (_, index) => index + 1)
  return [undefined, ...archives].map((archive) =>
    atomFeed(
      feedOf(
        topicOf(count),
        ({ slug, publishedAt }) =>
          anEntry({
            url: `https://example.org/interviews/${slug}`,
            published: publishedAt,
            updated: publishedAt,
          }),
        { archive },
      ),
    ),
  )
}

function topicOf(count: number) {
  const interviews = newestFirst(count).map((number) =>
    anInterview({ slug: `talk-${number}`, publishedAt: new Date(Date.UTC(2020, 0, number)).toISOString() }),
  )
  return { title: 'Series', description: 'Talks.', page: routes.home(), interviews, path: routes.feed }
}
