import { toXast } from 'hast-util-to-xast'
import { h } from 'hastscript'
import type { Element } from 'xast'
import { x } from 'xastscript'
import { xmlFile } from '../site-files/xml-file.ts'
import type { Feed, FeedEntry } from './feed.ts'

/**
 * Writes a feed as Atom (RFC 4287), with the links between archives of RFC 5005, section 4, and the tombstones of
 * RFC 6721. The summary is XHTML,
 * which a browser that opens the feed shows with links that work; the content is HTML, which every reader takes.
 */
export function atomFeed(feed: Feed): string {
  const { license, isArchive, updated, deleted = [] } = feed
  const root = x(
    'feed',
    {
      xmlns: 'http://www.w3.org/2005/Atom',
      'xmlns:fh': 'http://purl.org/syndication/history/1.0',
      ...(deleted.length > 0 && { 'xmlns:at': 'http://purl.org/atompub/tombstones/1.0' }),
      'xml:lang': feed.lang,
    },
    [
      x('id', feed.feedUrl),
      x('title', feed.title),
      x('subtitle', feed.description),
      // Required also of a feed that has nothing to tell yet, and never the day it was built.
      x('updated', updated ?? '1970-01-01T00:00:00Z'),
      x('author', [x('name', feed.author)]),
      x('icon', feed.iconUrl),
      ...(license ? [x('rights', license.name)] : []),
      link('self', feed.selfUrl, atom),
      link('alternate', feed.pageUrl, { type: 'text/html' }),
      ...(license?.url ? [link('license', license.url)] : []),
      ...(feed.hubUrl && !isArchive ? [link('hub', feed.hubUrl)] : []),
      ...(isArchive ? [x('fh:archive'), link('current', feed.feedUrl, atom)] : []),
      ...(feed.previousArchiveUrl ? [link('prev-archive', feed.previousArchiveUrl, atom)] : []),
      ...(feed.nextArchiveUrl ? [link('next-archive', feed.nextArchiveUrl, atom)] : []),
      ...deleted.map(({ url, when }) => x('at:deleted-entry', { ref: url, when })),
      ...feed.entries.map(entry),
    ],
  )
  return xmlFile(root, feed.stylesUrl)
}

const atom = { type: 'application/atom+xml' }

function entry(one: FeedEntry): Element {
  const { interviewee, translations } = one
  return x('entry', { 'xml:lang': one.lang }, [
    x('id', one.url),
    x('title', one.title),
    x('published', one.published),
    x('updated', one.updated),
    x('author', [x('name', one.author)]),
    ...(interviewee
      ? [
          x('contributor', [
            x('name', interviewee.name),
            ...(interviewee.url ? [x('uri', interviewee.url)] : []),
          ]),
        ]
      : []),
    link('alternate', one.url, { type: 'text/html', hreflang: one.lang }),
    ...translations.map(({ url, lang }) => link('alternate', url, { type: 'text/html', hreflang: lang })),
    ...one.categories.map(({ name, slug }) =>
      x('category', { term: slug, label: name, scheme: one.categoriesUrl }),
    ),
    ...(one.license ? [x('rights', one.license)] : []),
    x('summary', { type: 'xhtml' }, [xhtmlSummary(one)]),
    x('content', { type: 'html' }, one.contentHtml),
  ])
}

function link(rel: string, href: string, more: Record<string, string> = {}): Element {
  return x('link', { rel, href, ...more })
}

function xhtmlSummary({ summary, takeaways, readOn, url }: FeedEntry): Element {
  const div = h('div', [
    ...(summary === undefined ? [] : [h('p', summary)]),
    ...(takeaways.length > 0
      ? [
          h(
            'ul',
            takeaways.map((item) => h('li', item)),
          ),
        ]
      : []),
    h('p', h('a', { href: url }, readOn)),
  ])
  return toXast(div) as Element
}
