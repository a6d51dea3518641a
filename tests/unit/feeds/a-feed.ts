import type { Feed, FeedEntry } from '../../../lib/feeds/feed.ts'

/** An entry; a test says only what it is about. */
export function anEntry(facts: Partial<FeedEntry> = {}): FeedEntry {
  return {
    url: 'https://example.org/interviews/nurse',
    title: '1: Nurse',
    lang: 'en',
    published: '2023-10-01T00:00:00Z',
    updated: '2023-10-01T00:00:00Z',
    author: 'The Editors',
    categories: [],
    categoriesUrl: 'https://example.org/categories',
    takeaways: [],
    readOn: 'Read on',
    contentHtml: '<p>Text.</p>',
    translations: [],
    ...facts,
  }
}

/** A feed; a test says only what it is about. */
export function aFeed(facts: Partial<Feed> = {}): Feed {
  return {
    title: 'Series',
    description: 'Talks.',
    lang: 'en',
    pageUrl: 'https://example.org/',
    feedUrl: 'https://example.org/feed.xml',
    selfUrl: 'https://example.org/feed.xml',
    iconUrl: 'https://example.org/icon.svg',
    stylesUrl: '/feed.css',
    updated: facts.entries?.[0]?.updated,
    author: 'The Editors',
    entries: [],
    isArchive: false,
    ...facts,
  }
}
