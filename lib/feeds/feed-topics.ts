import type { Category } from '../categories/categories-of.ts'
import { routes } from '../routes.ts'
import { series } from '../series/series.ts'
import { site } from '../site.ts'
import type { FeedTopic } from './feed-of.ts'

/** The feed of the whole series: originals, newest first. */
export function seriesTopic(): FeedTopic {
  return {
    title: site.name,
    description: site.description,
    page: routes.home(),
    interviews: series().interviews,
    withdrawn: series().withdrawn,
    path: routes.feed,
  }
}

/** The feed of one category. */
export function categoryTopic({ name, slug, interviews }: Category): FeedTopic {
  return {
    title: `${name} · ${site.name}`,
    description: site.description,
    page: routes.category(slug),
    interviews,
    path: (archive) => routes.categoryFeed(slug, archive),
  }
}
