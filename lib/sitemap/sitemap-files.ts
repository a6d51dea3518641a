import type { Element } from 'xast'
import { x } from 'xastscript'
import { absoluteUrl, routes } from '../routes.ts'
import type { SiteFile } from '../site-files/site-file.ts'
import { xmlFile } from '../site-files/xml-file.ts'
import type { SitemapEntry } from './sitemap-entry.ts'

/**
 * The sitemap; above 50,000 addresses, which is all that one file may hold, an index and its parts.
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemapFiles(entries: SitemapEntry[], siteUrl: string, longest = 50_000): SiteFile[] {
  if (entries.length <= longest) return [{ path: routes.sitemap(), text: () => urlSet(entries) }]
  const parts = Array.from({ length: Math.ceil(entries.length / longest) }, (_, index) => ({
    path: routes.sitemap(index + 1),
    entries: entries.slice(index * longest, (index + 1) * longest),
  }))
  const index = () =>
    xmlFile(
      x(
        'sitemapindex',
        { xmlns },
        parts.map(({ path }) => x('sitemap', [x('loc', absoluteUrl(siteUrl, path))])),
      ),
    )
  return [
    { path: routes.sitemap(), text: index },
    ...parts.map(({ path, entries }) => ({ path, text: () => urlSet(entries) })),
  ]
}

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9'

function urlSet(entries: SitemapEntry[]): string {
  const namespaces = {
    xmlns,
    'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  }
  return xmlFile(x('urlset', namespaces, entries.map(page)))
}

function page({ url, lastChange, languages = [], images = [] }: SitemapEntry): Element {
  return x('url', [
    x('loc', url),
    ...(lastChange ? [x('lastmod', lastChange)] : []),
    ...languages.map(({ lang, url }) => x('xhtml:link', { rel: 'alternate', hreflang: lang, href: url })),
    ...images.map((image) => x('image:image', [x('image:loc', image)])),
  ])
}
