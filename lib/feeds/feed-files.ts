import { interviewFingerprint } from '../interview-fingerprint.ts'
import { routes } from '../routes.ts'
import type { Interview } from '../schema/interview.ts'
import { series } from '../series/series.ts'
import type { SeriesLinks } from '../series/series-links.ts'
import type { SiteFile } from '../site-files/site-file.ts'
import { archiveCount, feedInterviews } from './archives.ts'
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
    ...atomFiles(whole, entryOf, links),
    { path: routes.rss(), text: () => rssFeed(feedOf(whole, entryOf, { self: routes.rss() })) },
    { path: routes.jsonFeed(), text: () => jsonFeed(feedOf(whole, entryOf, { self: routes.jsonFeed() })) },
    ...series().categories.flatMap((category) => atomFiles(categoryTopic(category), entryOf, links)),
  ]
}

function atomFiles(
  topic: FeedTopic,
  entryOf: (interview: Interview) => FeedEntry,
  links: SeriesLinks,
): SiteFile[] {
  const count = archiveCount(topic.interviews.length)
  const archives = Array.from({ length: count }, (_, index) => index + 1)
  return [undefined, ...archives].map((archive) => ({
    path: topic.path(archive),
    madeOf: () => [
      [topic.title, topic.description, topic.page, count, topic.withdrawn],
      feedInterviews(topic.interviews, archive).map((interview) => [
        interviewFingerprint(interview),
        links.categoriesOf(interview).map(({ name, slug }) => [name, slug]),
        links.translationsOf(interview).map(({ slug, lang }) => [slug, lang]),
      ]),
    ],
    text: () => atomFeed(feedOf(topic, entryOf, { archive })),
  }))
}
