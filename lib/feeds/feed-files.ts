import { routes } from '../routes.ts'
import { series } from '../series/series.ts'
import type { SeriesLinks } from '../series/series-links.ts'
import type { SiteFile } from '../site-files/site-file.ts'
import { archiveCount } from './archives.ts'
import { atomFeed } from './atom-feed.ts'
import { type FeedTopic, feedOf } from './feed-of.ts'
import { categoryTopic, seriesTopic } from './feed-topics.ts'
import { jsonFeed } from './json-feed.ts'
import { rssFeed } from './rss-feed.ts'

/** The feeds of the series in three formats, those of its categories in Atom, and the archives of both. */
export function feedFiles(links: SeriesLinks): SiteFile[] {
  const whole = seriesTopic()
  return [
    ...atomFiles(whole, links),
    { path: routes.rss(), text: () => rssFeed(feedOf(whole, links, { self: routes.rss() })) },
    { path: routes.jsonFeed(), text: () => jsonFeed(feedOf(whole, links, { self: routes.jsonFeed() })) },
    ...series().categories.flatMap((category) => atomFiles(categoryTopic(category), links)),
  ]
}

function atomFiles(topic: FeedTopic, links: SeriesLinks): SiteFile[] {
  const archives = Array.from({ length: archiveCount(topic.interviews.length) }, (_, index) => index + 1)
  return [undefined, ...archives].map((archive) => ({
    path: topic.path(archive),
    text: () => atomFeed(feedOf(topic, links, { archive })),
  }))
}
