import { routes } from '../routes.ts'

/**
 * The media type of one of the site's files for machines, by its address. Feeds are plain XML: of types of their own,
 * which only links to them name, browsers show the source or offer a download, and feed readers do not mind.
 */
export function contentType(path: string): string {
  return types.find(({ ends }) => path.endsWith(ends))?.type ?? 'application/octet-stream'
}

const types = [
  { ends: routes.jsonFeed(), type: 'application/feed+json; charset=utf-8' },
  { ends: routes.manifest(), type: 'application/manifest+json; charset=utf-8' },
  { ends: '.xml', type: 'application/xml; charset=utf-8' },
  { ends: '.json', type: 'application/json; charset=utf-8' },
  { ends: '.md', type: 'text/markdown; charset=utf-8' },
  { ends: '.txt', type: 'text/plain; charset=utf-8' },
  { ends: '.css', type: 'text/css; charset=utf-8' },
]
