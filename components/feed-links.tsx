import { routes } from '@/lib/routes'

interface FeedLinksProps {
  /** What the feeds are named after: the series, or one category of it. */
  title: string
  /** The category's; undefined for the whole series. */
  slug?: string
}

/** Tells browsers and feed readers where the feeds are; React puts these into the page's head. */
export function FeedLinks({ title, slug }: FeedLinksProps) {
  if (slug !== undefined) {
    return <link rel="alternate" type="application/atom+xml" title={title} href={routes.categoryFeed(slug)} />
  }
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={title} href={routes.feed()} />
      <link rel="alternate" type="application/rss+xml" title={`${title} (RSS)`} href={routes.rss()} />
      <link rel="alternate" type="application/feed+json" title={`${title} (JSON)`} href={routes.jsonFeed()} />
    </>
  )
}
