import type { Interview } from '../schema/interview.ts'
import { categoryKey } from './category-key.ts'
import { categorySlug } from './category-slug.ts'

/** A category and the interviews in it, in the order they came. */
export interface Category {
  name: string
  slug: string
  interviews: Interview[]
}

/** The categories of some interviews by slug, the fullest first; each takes the spelling most of its interviews use. */
export function categoriesOf(interviews: Interview[]): Category[] {
  const spellings = new Map<string, Map<string, number>>()
  const members = new Map<string, Set<Interview>>()
  for (const interview of interviews) {
    for (const name of interview.categories) {
      const key = categoryKey(name)
      const counts = spellings.get(key) ?? new Map<string, number>()
      spellings.set(key, counts.set(name, (counts.get(name) ?? 0) + 1))
      members.set(key, (members.get(key) ?? new Set()).add(interview))
    }
  }
  return [...members]
    .map(([key, set]) => {
      const name = mostUsed(spellings.get(key))
      return { name, slug: categorySlug(name), interviews: [...set] }
    })
    .sort((a, b) => b.interviews.length - a.interviews.length || (a.slug < b.slug ? -1 : 1))
}

function mostUsed(counts: Map<string, number> = new Map()): string {
  return [...counts].sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))[0]?.[0] ?? ''
}
