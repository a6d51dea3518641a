import { firstSpelling } from '../names/first-spelling.ts'
import { mostUsedSpelling } from '../names/most-used-spelling.ts'
import type { Interview } from '../schema/interview.ts'
import { categoryKey } from './category-key.ts'
import { categorySlug } from './category-slug.ts'

/** A category and the interviews in it, in the order they came. */
export interface Category {
  name: string
  slug: string
  interviews: Interview[]
}

/**
 * The categories of some interviews, the fullest first. Each takes the spelling most of its interviews use; its
 * address keeps the spelling of the first one published, so that it stays when a later spelling wins.
 */
export function categoriesOf(interviews: Interview[]): Category[] {
  const members = new Map<string, Map<Interview, string>>()
  for (const interview of interviews) {
    for (const name of interview.categories) {
      const key = categoryKey(name)
      const spellings = members.get(key) ?? new Map<Interview, string>()
      members.set(key, spellings)
      if (!spellings.has(interview)) spellings.set(interview, name)
    }
  }
  return [...members.values()]
    .map((spellings) => ({
      name: mostUsedSpelling(spellings.values()),
      slug: categorySlug(firstSpelling(spellings)),
      interviews: [...spellings.keys()],
    }))
    .sort((a, b) => b.interviews.length - a.interviews.length || (a.slug < b.slug ? -1 : 1))
}
