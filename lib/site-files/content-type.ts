import { routes } from '../routes.ts'

/** The media type of one of the site's files for machines, by its address. */
export function contentType(path: string): string {
  const exact = types.find(({ ends }) => path.endsWith(ends))
  return exact ? exact.type : 'application/octet-stream'
}

// Feeds first: they have types of their own, whatever their names end with.
const types = [
  { ends: routes.feed(), type: 'application/atom+xml; charset=utf-8' },
  { ends: routes.rss(), type: 'application/rss+xml; charset=utf-8' },
  { ends: routes.jsonFeed(), type: 'application/feed+json; charset=utf-8' },
  { ends: '.xml', type: 'application/xml; charset=utf-8' },
  { ends: '.json', type: 'application/json; charset=utf-8' },
  { ends: '.md', type: 'text/markdown; charset=utf-8' },
  { ends: '.txt', type: 'text/plain; charset=utf-8' },
  { ends: '.css', type: 'text/css; charset=utf-8' },
]
