import { jsonFile } from '../site-files/json-file.ts'
import type { Feed, FeedEntry } from './feed.ts'

/**
 * Writes a feed as JSON Feed 1.1.
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(feed: Feed): string {
  return jsonFile({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.pageUrl,
    feed_url: feed.selfUrl,
    favicon: feed.iconUrl,
    language: feed.lang,
    authors: [{ name: feed.author }],
    hubs: feed.hubUrl ? [{ type: 'WebSub', url: feed.hubUrl }] : undefined,
    items: feed.entries.map(item),
  })
}

function item(one: FeedEntry) {
  return {
    id: one.url,
    url: one.url,
    title: one.title,
    content_html: one.contentHtml,
    summary: one.summary,
    image: one.image?.url,
    date_published: one.published,
    date_modified: one.updated,
    authors: [{ name: one.author }],
    tags: one.categories.map(({ name }) => name),
    language: one.lang,
  }
}
