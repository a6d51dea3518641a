import { parseDate } from '../dates.ts'
import { mountedPath } from '../mounted-path.ts'
import { absoluteUrl, routes } from '../routes.ts'
import type { Interview } from '../schema/interview.ts'
import type { WithdrawnInterview } from '../series/series.ts'
import { site } from '../site.ts'
import { archiveCount, feedInterviews } from './archives.ts'
import type { Feed, FeedEntry } from './feed.ts'

/** What a feed is about. */
export interface FeedTopic {
  title: string
  description: string
  /** Path of the page that lists the same. */
  page: string
  /** Newest first. */
  interviews: Interview[]
  /** Taken back; told by the feed, not by its archives. */
  withdrawn?: WithdrawnInterview[]
  /** Path of the feed, or of an archive by its number. */
  path(archive?: number): string
}

/**
 * A feed document: the newest interviews, or an archive of older ones.
 * @param archive from 1, the oldest
 * @param self path of the document, where it is none of the topic's own
 */
export function feedOf(
  topic: FeedTopic,
  entryOf: (interview: Interview) => FeedEntry,
  { archive, self }: { archive?: number; self?: string } = {},
): Feed {
  const { interviews, path } = topic
  const archives = archiveCount(interviews.length)
  const entries = feedInterviews(interviews, archive).map(entryOf)
  const previous = archive === undefined ? archives : archive - 1
  const url = (address: string) => absoluteUrl(site.url, address)
  const deleted = topic.withdrawn?.map(({ slug, date }) => ({
    url: url(routes.interview(slug)),
    when: parseDate(date, site.timeZone)?.instant ?? `${date}T00:00:00Z`,
  }))
  return {
    title: topic.title,
    description: topic.description,
    lang: site.locale,
    pageUrl: url(topic.page),
    feedUrl: url(path()),
    selfUrl: url(self ?? path(archive)),
    iconUrl: url(routes.icon()),
    stylesUrl: mountedPath(site.basePath, routes.feedStyles()),
    updated: entries.map(({ updated }) => updated).reduce<string | undefined>(later, undefined),
    author: site.interviewer,
    entries,
    deleted: archive === undefined ? deleted : undefined,
    isArchive: archive !== undefined,
    previousArchiveUrl: previous > 0 ? url(path(previous)) : undefined,
    nextArchiveUrl: archive !== undefined && archive < archives ? url(path(archive + 1)) : undefined,
    license: site.license,
    hubUrl: site.hub,
  }
}

function later(a: string | undefined, b: string): string {
  return a === undefined || Date.parse(b) > Date.parse(a) ? b : a
}
