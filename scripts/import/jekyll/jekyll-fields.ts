import { frontMatterSchema } from '../../../lib/schema/front-matter.ts'
import { type FieldChanges, fitsContract } from '../front-matter/field-changes.ts'
import { isGroup } from '../is-group.ts'
import { categoryNames } from './category-names.ts'
import { coverField } from './cover-field.ts'
import { isText, listOf, scalarText } from './field-values.ts'
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
  coverField(post, set, remove)
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
    // One text stands for a list of one here, too.
    const written = Array.isArray(own.categories) ? own.categories : [own.categories]
    const same = names.length === written.length && names.every((name, index) => written[index] === name)
    if (!same) set.categories = names
    return
  }
  // A blog that sorts by tags alone has its categories there.
  const tags = listOf(own.tags ?? own.tag)
  if (tags.length === 0) return
  set.categories = tags
  remove.push(own.tags === undefined ? 'tag' : 'tags')
}

function authorName(own: Record<string, unknown>, set: Record<string, unknown>): void {
  if (isGroup(own.author) && isText(own.author.name)) set.author = own.author.name
  if (Array.isArray(own.author) && own.author.every(isText)) set.author = own.author.join(', ')
}
