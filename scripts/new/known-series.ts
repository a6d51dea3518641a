import { Temporal } from 'temporal-polyfill'
import { categoryKey } from '../../lib/categories/category-key.ts'
import type { CheckedContent } from '../../lib/checking/check-content.ts'
import { mostUsedSpelling } from '../../lib/names/most-used-spelling.ts'
import { readQuestionSets } from '../../lib/reading/read-question-sets.ts'
import { slugFromPath } from '../../lib/reading/slug-from-path.ts'
import type { SourceFile } from '../../lib/reading/source-file.ts'
import type { SiteConfig } from '../../lib/site-config.ts'
import type { KnownSeries } from './wanted-interview.ts'

/** What there is already: numbers, addresses, categories, sets of questions. */
export function knownSeries(
  { readings }: Pick<CheckedContent, 'readings'>,
  files: SourceFile[],
  site: SiteConfig,
): KnownSeries {
  const numbers = new Map<number, string>()
  for (const { interview, values, file } of readings) {
    const number = interview?.number ?? values?.number
    if (number !== undefined && !numbers.has(number)) numbers.set(number, file.path)
  }
  const sets = files.find(({ path }) => path === 'question-sets.yml')
  return {
    numbers,
    slugs: new Map(readings.map(({ file }) => [slugFromPath(file.path), file.path])),
    categories: categoriesBy(readings.flatMap(({ values }) => values?.categories ?? [])),
    sets: sets ? readQuestionSets(sets).sets : new Map(),
    total: site.total,
    interviewer: site.interviewer,
    locale: site.locale,
    today: Temporal.Now.plainDateISO(site.timeZone).toString(),
  }
}

function categoriesBy(names: string[]): string[] {
  const groups = new Map<string, string[]>()
  for (const name of names) groups.set(categoryKey(name), [...(groups.get(categoryKey(name)) ?? []), name])
  return [...groups.values()].sort((a, b) => b.length - a.length).map(mostUsedSpelling)
}
