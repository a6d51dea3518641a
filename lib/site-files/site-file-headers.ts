import { routes } from '../routes.ts'
import type { HeaderRule } from '../security/response-headers.ts'
import { contentType } from './content-type.ts'

/** What hosts cannot tell by a file's name, and that other sites' pages may read feeds and data. */
export function siteFileHeaders(): HeaderRule[] {
  const feeds = [routes.feed(), '/archives/:number/feed.xml', '/categories/:path+/feed.xml', routes.rss()]
  const texts = [routes.jsonFeed(), '/api/:path*.json', '/interviews/:slug/source.md', routes.llms()]
  return [
    ...feeds.map((source) => ({ source, headers: [typeOf(source), readable, withoutScripts] })),
    ...texts.map((source) => ({ source, headers: [typeOf(source), readable] })),
  ]
}

function typeOf(path: string) {
  return { key: 'Content-Type', value: contentType(path) }
}

const readable = { key: 'Access-Control-Allow-Origin', value: '*' }

// A browser shows a feed's summaries as XHTML, where no page's own policy stands guard.
const withoutScripts = {
  key: 'Content-Security-Policy',
  value: "default-src 'none'; style-src 'self'; img-src 'self' https: http:; frame-ancestors 'none'",
}
