import { numberedTitle } from '../../lib/reading/numbered-title.ts'
import type { SiteConfig } from '../../lib/site-config.ts'
import type { FoundSeries } from './found-series.ts'

/** Lines for site.config.ts that the source knows better than what stands there. */
export function configLines(
  { settings, posts }: Pick<FoundSeries, 'settings' | 'posts'>,
  site: SiteConfig,
): string[] {
  const total = totalOf(posts.map(({ title }) => title))
  const known: Partial<SiteConfig> = { ...settings, ...(total === undefined ? {} : { total }) }
  return Object.entries(known)
    .filter(([name, value]) => value !== undefined && value !== site[name as keyof SiteConfig])
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? quoted(value) : value},`)
}

/** The total that most of the numbered titles name: 100 in "11/100 Interviews: …". */
function totalOf(titles: string[]): number | undefined {
  const counts = new Map<number, number>()
  for (const title of titles) {
    const { total } = numberedTitle(title)
    if (total !== undefined) counts.set(total, (counts.get(total) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

function quoted(text: string): string {
  return `'${text.replace(/\s+/g, ' ').replace(/[\\']/g, '\\$&')}'`
}
