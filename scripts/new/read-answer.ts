import { categoryKey } from '../../lib/categories/category-key.ts'
import { parseDate } from '../../lib/dates.ts'
import { nameSlug } from '../../lib/names/name-slug.ts'
import { slugFromPath } from '../../lib/reading/slug-from-path.ts'
import type { KnownSeries, WantedInterview } from './wanted-interview.ts'

/** What of an answer can be used, or why it cannot, as a sentence. */
export type ReadAnswer<Value> = { value: Value } | { refusal: string }

/** Reads the number of a new interview: digits that nobody has and that the series has room for. */
export function readNumber(text: string, { numbers, total }: KnownSeries): ReadAnswer<number> {
  if (!/^[1-9]\d{0,8}$/.test(text)) return { refusal: `“${text}” is no number: write digits, such as 11.` }
  const number = Number(text)
  const owner = numbers.get(number)
  if (owner !== undefined) return { refusal: `Number ${number} is taken by ${owner}.` }
  if (total !== undefined && number > total)
    return { refusal: `Number ${number} is above the total of ${total} in site.config.ts.` }
  return { value: number }
}

/** Reads the last part of a new address. */
export function readSlug(text: string, { slugs }: KnownSeries): ReadAnswer<string> {
  const slug = slugFromPath(`${nameSlug(text)}.md`)
  if (slug === '' || slug === 'index' || slug === 'readme' || !/[\p{L}\p{N}]/u.test(text))
    return { refusal: `“${text}” gives no address: write a few words.` }
  const owner = slugs.get(slug)
  return owner === undefined
    ? { value: slug }
    : { refusal: `The address /interviews/${slug} is taken by ${owner}.` }
}

/** Reads the day of publication. */
export function readDay(text: string): ReadAnswer<string> {
  return parseDate(text, 'UTC')
    ? { value: text }
    : { refusal: `“${text}” is no day of the calendar: write it as 2023-10-01.` }
}

/** Reads names with commas between them; one that exists is spelt as it is there. */
export function readCategories(text: string, { categories }: KnownSeries): ReadAnswer<string[]> {
  const known = new Map(categories.map((name) => [categoryKey(name), name]))
  const names = text
    .split(/[,、，]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  return { value: [...new Set(names.map((name) => known.get(categoryKey(name)) ?? name))] }
}

/** Reads the id of a set of questions, or “none”. */
export function readSet(text: string, { sets }: KnownSeries): ReadAnswer<WantedInterview['questions']> {
  if (text === 'none' || text === '') return { value: undefined }
  const set = sets.get(text)
  if (set) return { value: { id: text, ...set } }
  const ids = [...sets.keys()].join(', ')
  return {
    refusal: `There is no set of questions “${text}”${ids ? `; there are ${ids}` : ' in question-sets.yml'}.`,
  }
}
