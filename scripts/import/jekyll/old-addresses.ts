import type { Temporal } from 'temporal-polyfill'
import { jekyllSlug } from './jekyll-slug.ts'

/** What the address of a post was made of. */
export interface AddressParts {
  /** Style, template, or the `permalink` of the post's own front matter. */
  permalink: string
  /** Of the file, or the front matter's own. */
  slug: string
  categories: string[]
  /** The moments it may have been made from: each gives an address, where they differ. */
  dates: Temporal.PlainDateTime[]
  /** Path of the file below the site's folder. */
  path: string
  baseurl: string
}

/** The paths at which Jekyll published a post: one, or two where its day depends on the zone it was built in. */
export function oldAddresses(parts: AddressParts): string[] {
  const template = styles[parts.permalink] ?? parts.permalink
  const dates =
    parts.dates.length > 0 || /:(?!title|slug|categories|slugified)\w/.test(template)
      ? parts.dates
      : [undefined]
  const paths = dates.map((date) => parts.baseurl + tidy(fill(template, parts, date)))
  return [...new Set(paths)]
}

// As listed at https://jekyllrb.com/docs/permalinks/.
const styles: Record<string, string> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
}

function fill(template: string, parts: AddressParts, date: Temporal.PlainDateTime | undefined): string {
  const { slug, categories, path } = parts
  const values: Record<string, string> = {
    title: jekyllSlug(slug, 'pretty'),
    slug: jekyllSlug(slug, 'default').toLowerCase(),
    name: jekyllSlug(slug, 'default').toLowerCase(),
    categories: [...new Set(categories.map((name) => name.toLowerCase()))].join('/'),
    slugified_categories: [
      ...new Set(categories.map((name) => jekyllSlug(name, 'default').toLowerCase())),
    ].join('/'),
    output_ext: '.html',
    collection: 'posts',
    path: path.replace(/^(?:.*\/)?_(?:posts|drafts)\//, '').replace(/\.[^.]+$/, ''),
    ...(date && dateParts(date)),
  }
  // Jekyll knows a placeholder by its longest name.
  return template.replace(/:([a-z_]+)/g, (written, letters: string) => {
    for (let length = letters.length; length > 0; length--) {
      const value = values[letters.slice(0, length)]
      if (value !== undefined) return value + letters.slice(length)
    }
    return written
  })
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

function dateParts(date: Temporal.PlainDateTime): Record<string, string> {
  const two = (number: number | undefined) => String(number ?? 0).padStart(2, '0')
  const month = months[date.month - 1] ?? ''
  const weekday = weekdays[date.dayOfWeek - 1] ?? ''
  return {
    year: String(date.year),
    short_year: two(date.year % 100),
    month: two(date.month),
    i_month: String(date.month),
    short_month: month.slice(0, 3),
    long_month: month,
    day: two(date.day),
    i_day: String(date.day),
    y_day: String(date.dayOfYear).padStart(3, '0'),
    w_year: String(date.yearOfWeek),
    week: two(date.weekOfYear),
    w_day: String(date.dayOfWeek),
    short_day: weekday.slice(0, 3),
    long_day: weekday,
    hour: two(date.hour),
    minute: two(date.minute),
    second: two(date.second),
  }
}

/** One slash at the head, none doubled, no `..`; a space would end the path in a list of paths. */
function tidy(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && !/^\.+$/.test(part))
  return `/${parts.join('/')}${path.endsWith('/') && parts.length > 0 ? '/' : ''}`.replace(/\s/g, '%20')
}
