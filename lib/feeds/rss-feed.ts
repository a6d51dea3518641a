import type { Element } from 'xast'
import { x } from 'xastscript'
import { toHtml } from '../markdown/to-html.ts'
import { xmlFile } from '../site-files/xml-file.ts'
import type { Feed, FeedEntry } from './feed.ts'

/**
 * Writes a feed as RSS 2.0, full text in `content:encoded`. `author` there is an e-mail address, so the interviewer
 * stands in `dc:creator`.
 * @see https://www.rssboard.org/rss-profile
 */
export function rssFeed(feed: Feed): string {
  const channel = x('channel', [
    x('title', feed.title),
    x('link', feed.pageUrl),
    x('description', feed.description),
    x('language', feed.lang),
    ...(feed.license ? [x('copyright', feed.license.name)] : []),
    ...(feed.updated ? [x('lastBuildDate', rfc822(feed.updated))] : []),
    x('atom:link', { rel: 'self', href: feed.selfUrl, type: 'application/rss+xml' }),
    ...(feed.hubUrl ? [x('atom:link', { rel: 'hub', href: feed.hubUrl })] : []),
    ...feed.entries.map(item),
  ])
  return xmlFile(x('rss', { version: '2.0', ...namespaces }, [channel]), feed.stylesUrl)
}

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
}

function item(one: FeedEntry): Element {
  return x('item', { 'xml:lang': one.lang }, [
    x('title', one.title),
    x('link', one.url),
    x('guid', { isPermaLink: 'true' }, one.url),
    x('pubDate', rfc822(one.published)),
    x('dc:creator', one.author),
    x('dc:language', one.lang),
    ...one.categories.map(({ name }) => x('category', name)),
    ...(one.summary ? [x('description', textAsHtml(one.summary))] : []),
    x('content:encoded', one.contentHtml),
  ])
}

/** A description is HTML, also where it holds none. */
function textAsHtml(value: string): string {
  return toHtml({ type: 'root', children: [{ type: 'text', value }] })
}

/** `Sun, 01 Oct 2023 00:00:00 GMT` */
function rfc822(instant: string): string {
  return new Date(instant).toUTCString()
}
