import { routes } from '../routes.ts'
import type { Interview } from '../schema/interview.ts'
import { series } from '../series/series.ts'
import type { SeriesLinks } from '../series/series-links.ts'
import type { SiteFile } from '../site-files/site-file.ts'
import { archiveCount } from './archives.ts'
import { atomFeed } from './atom-feed.ts'
import type { FeedEntry } from './feed.ts'
import { feedEntry } from './feed-entry.ts'
import { type FeedTopic, feedOf } from './feed-of.ts'
import { categoryTopic, seriesTopic } from './feed-topics.ts'
import { jsonFeed } from './json-feed.ts'
import { rssFeed } from './rss-feed.ts'

/** The feeds of the series in three formats, those of its categories in Atom, and the archives of both. */
export function feedFiles(links: SeriesLinks): SiteFile[] {
  const whole = seriesTopic()
  const entryOf = (interview: Interview) => feedEntry(interview, links)
  return [
    ...atomFiles(whole, entryOf),
    { path: routes.rss(), text: () => rssFeed(feedOf(whole, entryOf, { self: routes.rss() })) },
    { path: routes.jsonFeed(), text: () => jsonFeed(feedOf(whole, entryOf, { self: routes.jsonFeed() })) },
    ...series().categories.flatMap((category) => atomFiles(categoryTopic(category), entryOf)),
  ]
}

function atomFiles(topic: FeedTopic, entryOf: (interview: Interview) => FeedEntry): SiteFile[] {
  const archives = Array.from({ length: archiveCount(topic.interviews.length) }, (_, index) => index + 1)
  return [undefined, ...archives].map((archive) => ({
    path: topic.path(archive),
    text: () => atomFeed(feedOf(topic, entryOf, { archive })),
  }))
}
