import type { Metadata } from 'next'
import { absoluteUrl } from './routes.ts'
import { site } from './site.ts'

interface PageMetadata {
  /** Undefined on the index, which carries the series' name alone. */
  title?: string
  description: string
  /** The page's own path, as `routes` gives it. */
  path: string
  /** Address of the original where the text was published elsewhere first. */
  canonical?: string
  /** Other languages of the same page: BCP 47 tag to path. */
  languages?: Record<string, string>
  /** True for a page that search engines must leave out. */
  hidden?: boolean
}

/** What a page says of itself in its head; every page's metadata is made here. */
export function pageMetadata({
  title,
  description,
  path,
  canonical,
  languages,
  hidden,
}: PageMetadata): Metadata {
  const fullTitle = title ? `${title} · ${site.name}` : site.name
  const url = absoluteUrl(site.url, path)
  return {
    title: fullTitle,
    description,
    alternates: {
      canonical: canonical ?? url,
      languages: languages && mapValues(languages, (other) => absoluteUrl(site.url, other)),
    },
    openGraph: { title: title ?? site.name, description, url, siteName: site.name, locale: site.locale },
    robots: hidden ? { index: false, follow: false } : undefined,
  }
}

function mapValues(
  record: Record<string, string>,
  change: (value: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
