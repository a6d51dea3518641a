import { frontMatterSchema } from '../../../lib/schema/front-matter.ts'
import { type FieldChanges, fitsContract } from '../front-matter/field-changes.ts'
import { isGroup } from '../is-group.ts'
import { otherDate } from './other-date.ts'

/** A post's front matter and what is known of it besides. */
export interface JekyllFields {
  /** As written in the post. */
  own: Record<string, unknown>
  /** Values of `_config.yml` for the post's folder. */
  defaults: Record<string, unknown>
  /** Title made of the file's name, for a post that has none. */
  titleOfName: string
  /** Day in the file's name, or else of the file itself. */
  day: string
  isDraft: boolean
  aliases: string[]
  /** The new address of a picture in the old site; undefined where it is not there. */
  pictureAt(path: string): string | undefined
  /** Words before the excerpt's mark. */
  excerpt: string | undefined
}

/** What a field is called here, by the names that Jekyll, its plugins and its themes have for it. */
const renamed: Record<string, string[]> = {
  summary: ['excerpt', 'summary'],
  updated: ['last_modified_at', 'last-modified-at', 'modified', 'updated_at'],
  canonical: ['canonical_url'],
  lang: ['language'],
}

/** Fields in which themes keep the picture at a post's head. */
const covers = [
  'header-img',
  'cover',
  'image',
  'featured_image',
  'feature_image',
  'featured-image',
  'img',
  'thumbnail',
]

/** Decides what becomes of the fields of a post: as little as possible, and nothing is lost. */
export function jekyllFields(post: JekyllFields): FieldChanges {
  const { own, defaults } = post
  const set: Record<string, unknown> = {}
  const remove: string[] = ['permalink', 'slug', 'redirect_from'].filter(
    (name) => name in own && consumed(name, own[name]),
  )
  const value = (name: string) => own[name] ?? set[name]
  for (const [name, given] of Object.entries(defaults)) {
    if (!(name in own) && isUseful(name) && fitsContract(name, given)) set[name] = given
  }
  if (!isText(own.title)) set.title = scalarText(own.title) ?? set.title ?? post.titleOfName
  if (!fitsContract('date', own.date) || !isText(own.date))
    set.date = otherDate(scalarText(own.date) ?? '') ?? post.day
  if (post.isDraft && own.draft !== true) set.draft = true
  categories(own, set, remove)
  for (const [name, names] of Object.entries(renamed)) {
    const old = names.find((one) => one !== name && isText(own[one]) && fitsContract(name, own[one]))
    if (old === undefined || value(name) !== undefined || (name === 'summary' && value('description')))
      continue
    set[name] = own[old]
    remove.push(old)
  }
  if (post.excerpt && !value('summary') && !value('description')) set.summary = post.excerpt
  cover(post, set, remove)
  authorName(own, set)
  if (post.aliases.length > 0) set.aliases = [...new Set([...listOf(own.aliases), ...post.aliases])]
  // A new value says less than a group of fields or a date of another form did: that is kept besides.
  const said = (name: string) => name in set && (name === 'title' || listFields.has(name))
  const legacy = Object.keys(own).filter(
    (name) => !remove.includes(name) && !said(name) && !fitsContract(name, own[name]),
  )
  return { set, remove, legacy }
}

const listFields = new Set(['categories', 'aliases'])

function consumed(name: string, value: unknown): boolean {
  return name === 'redirect_from' ? typeof value === 'string' || Array.isArray(value) : isText(value)
}

/** A theme's switches need not be carried along. */
function isUseful(name: string): boolean {
  return (
    Object.hasOwn(frontMatterSchema.shape, name) &&
    !['layout', 'comments', 'catalog', 'header-style', 'header-mask'].includes(name)
  )
}

function categories(own: Record<string, unknown>, set: Record<string, unknown>, remove: string[]): void {
  const names = categoryNames(own)
  if ('category' in own) remove.push('category')
  if (names.length > 0) {
    const written = Array.isArray(own.categories) ? own.categories : []
    const same = names.length === written.length && names.every((name, index) => written[index] === name)
    if (!same && own.categories !== names.join(' ')) set.categories = names
    else if (!same && names.length > 1) set.categories = names
    return
  }
  // A blog that sorts by tags alone has its categories there.
  const tags = listOf(own.tags ?? own.tag)
  if (tags.length === 0) return
  set.categories = tags
  remove.push(own.tags === undefined ? 'tag' : 'tags')
}

/** The categories a post names itself; to Jekyll a text holds one in each word, except under `category`. */
export function categoryNames(own: Record<string, unknown>): string[] {
  return [
    ...new Set([
      ...(isText(own.category) ? [own.category] : listOf(own.category)),
      ...listOf(own.categories),
    ]),
  ]
}

function cover(post: JekyllFields, set: Record<string, unknown>, remove: string[]): void {
  for (const name of covers) {
    const written = post.own[name] ?? (name in set ? set[name] : undefined)
    const path = isText(written)
      ? written
      : isGroup(written) && isText(written.path)
        ? written.path
        : undefined
    if (path === undefined) continue
    const known = name === 'header-img' || name === 'cover'
    if (/^(?:https?:)?\/\//i.test(path)) {
      if (!known && !hasCover(post.own, set)) move(name, path)
      continue
    }
    const found = post.pictureAt(path)
    if (found === undefined) continue
    if (known) set[name] = found
    else if (!hasCover(post.own, set)) move(name, found)
  }
  function move(name: string, address: string): void {
    set.cover = address
    const written = post.own[name]
    if (!isGroup(written)) remove.push(name)
    else if (isText(written.alt)) set.coverAlt = written.alt
  }
}

function hasCover(own: Record<string, unknown>, set: Record<string, unknown>): boolean {
  return [own.cover, own['header-img'], set.cover].some((value) => isText(value))
}

function authorName(own: Record<string, unknown>, set: Record<string, unknown>): void {
  if (isGroup(own.author) && isText(own.author.name)) set.author = own.author.name
  if (Array.isArray(own.author) && own.author.every(isText)) set.author = own.author.join(', ')
}

/** A list, or a text whose words are one. */
export function listOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\s+/).filter((word) => word !== '')
  return Array.isArray(value) ? value.flatMap((one) => scalarText(one) ?? []) : []
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function scalarText(value: unknown): string | undefined {
  return isText(value)
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : undefined
}
