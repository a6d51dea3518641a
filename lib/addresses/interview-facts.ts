import { categorySlug } from '../categories/category-slug.ts'
import type { Interview } from '../schema/interview.ts'

/**
 * What the placeholders of a permalink style stand for in one interview's old address: names as Jekyll has them
 * (`:year`, `:categories`), and with them WordPress's and Ghost's once the signs around them are changed. Several
 * values mean that the interview may have stood at each.
 */
export const interviewFacts: Record<string, { values: (interview: Interview) => string[]; form: string }> = {
  year: { values: ({ date }) => [date.slice(0, 4)], form: '\\d{4}' },
  short_year: { values: ({ date }) => [date.slice(2, 4)], form: '\\d{2}' },
  month: { values: ({ date }) => [date.slice(5, 7)], form: '\\d{2}' },
  i_month: { values: ({ date }) => [unpadded(date.slice(5, 7))], form: '\\d{1,2}' },
  day: { values: ({ date }) => [date.slice(8, 10)], form: '\\d{2}' },
  i_day: { values: ({ date }) => [unpadded(date.slice(8, 10))], form: '\\d{1,2}' },
  y_day: { values: ({ date }) => [dayOfYear(date)], form: '\\d{3}' },
  number: { values: ({ number }) => (number === undefined ? [] : [String(number)]), form: '\\d+' },
  category: { values: ({ categories }) => [...new Set(categories.map(categorySlug))], form: '[^/]+' },
  categories: { values: ({ categories }) => [distinct(categories.map(inPath))], form: '.*' },
  slugified_categories: { values: ({ categories }) => [distinct(categories.map(categorySlug))], form: '.*' },
  output_ext: { values: () => ['.html'], form: '\\.html' },
}

function unpadded(digits: string): string {
  return String(Number(digits))
}

function dayOfYear(date: string): string {
  const days = (Date.parse(date) - Date.parse(`${date.slice(0, 4)}-01-01`)) / 86_400_000 + 1
  return String(days).padStart(3, '0')
}

/** Jekyll writes categories as they are but in lower case; a slash in a name parts the path. */
function inPath(category: string): string {
  return category.toLowerCase()
}

function distinct(names: string[]): string {
  return [...new Set(names)].join('/')
}
