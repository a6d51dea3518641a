import { apiFiles } from '../api/api-files.ts'
import { feedFiles } from '../feeds/feed-files.ts'
import { feedStyles } from '../feeds/feed-styles.ts'
import { llmsFile } from '../llms/llms-file.ts'
import { robotsText } from '../robots-text.ts'
import { absoluteUrl, routes } from '../routes.ts'
import { series } from '../series/series.ts'
import { seriesLinks } from '../series/series-links.ts'
import { site } from '../site.ts'
import { sitemapEntries } from '../sitemap/sitemap-entries.ts'
import { sitemapFiles } from '../sitemap/sitemap-files.ts'
import { sourceFiles } from '../source/source-files.ts'
import { strings } from '../strings/strings.ts'
import { webManifest } from '../web-manifest.ts'
import { jsonFile } from './json-file.ts'
import type { SiteFile } from './site-file.ts'

/** Every file of text that the site publishes besides its pages. A new kind of file is a new line here. */
export function siteFiles(): SiteFile[] {
  const content = series()
  const links = seriesLinks(content)
  return [
    ...feedFiles(links),
    { path: routes.feedStyles(), text: () => feedStyles(strings(site.locale).feedNote) },
    ...sitemapFiles(sitemapEntries(links), site.url),
    { path: routes.robots(), text: () => robotsText(site.isOpen, absoluteUrl(site.url, routes.sitemap())) },
    llmsFile(),
    { path: routes.manifest(), text: () => jsonFile(webManifest(site)) },
    { path: routes.randomSlugs(), text: () => jsonFile(content.interviews.map(({ slug }) => slug)) },
    ...sourceFiles(),
    ...apiFiles(links),
  ]
}
