import type { Metadata } from 'next'
import { cardSize } from './cards/card-size.ts'
import { ogLocale } from './og-locale.ts'
import { absoluteUrl, routes } from './routes.ts'
import { site } from './site.ts'

/** What a page's metadata is made of. */
export interface PageFacts {
  /** Undefined on the index, which carries the series' name alone. */
  title?: string
  description: string
  /** The page's own path, as `routes` gives it; none for a page that answers at any address, such as 404. */
  path?: string
  /** Address of the original where the text was published elsewhere first. */
  canonical?: string
  /** Other languages of the same page: BCP 47 tag, or `x-default`, to path. */
  languages?: Record<string, string>
  /** True for a page that search engines must leave out. */
  hidden?: boolean
  /** The picture shown where the address is shared: its name, and what stands on it. */
  card?: { name: string; alt: string }
  /** What only an interview has. */
  article?: ArticleFacts
}

/** What Open Graph calls an article. Dates are days, `YYYY-MM-DD`: an instant would be the day before for some readers. */
export interface ArticleFacts {
  published: string
  modified?: string
  author: string
  categories: string[]
  /** BCP 47 tag of the text, and of its translations. */
  lang: string
  otherLangs: string[]
}

/** What a page says of itself in its head; every page's metadata is made here. */
export function pageMetadata(facts: PageFacts): Metadata {
  const { title, description, path, canonical, languages, article } = facts
  const url = path === undefined ? undefined : absoluteUrl(site.url, path)
  return {
    title: title ? `${title} · ${site.name}` : site.name,
    description,
    alternates: {
      canonical: canonical ?? url,
      languages: languages && mapValues(languages, (other) => absoluteUrl(site.url, other)),
    },
    icons: {
      icon: { url: routes.icon(), type: 'image/svg+xml' },
      apple: routes.pngIcon(touchIconSize),
    },
    manifest: routes.manifest(),
    openGraph: {
      ...openGraph(facts),
      url,
      ...(article ? articleGraph(article) : { type: 'website' as const }),
    },
    twitter: { card: 'summary_large_image' },
    // A preview is a copy that is not there to stay.
    robots: facts.hidden || site.isPreview ? { index: false, follow: false } : undefined,
  }
}

function openGraph({ title, description, article, card }: PageFacts) {
  const { name, alt } = card ?? { name: 'index', alt: site.name }
  return {
    title: title ?? site.name,
    description,
    siteName: site.name,
    locale: ogLocale(article?.lang ?? site.locale),
    alternateLocale: article?.otherLangs.map(ogLocale),
    images: { url: absoluteUrl(site.url, routes.card(name)), ...cardSize, alt },
  }
}

function articleGraph({ published, modified, author, categories }: ArticleFacts) {
  return {
    type: 'article' as const,
    publishedTime: published,
    modifiedTime: modified,
    authors: author,
    section: categories[0],
    tags: categories,
  }
}

/** What Apple's devices put on a home screen. */
const touchIconSize = 180

function mapValues(
  record: Record<string, string>,
  change: (value: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
