import { slugFromPath } from '../../../lib/reading/slug-from-path.ts'
import { type SourceFile, sourceFile } from '../../../lib/reading/source-file.ts'
import { type SplitSource, splitSource } from '../../../lib/reading/split-source.ts'
import { type WrittenField, writtenFields } from '../front-matter/written-fields.ts'
import { categoryNames } from './category-names.ts'
import { listOf } from './field-values.ts'
import type { JekyllConfig } from './jekyll-config.ts'
import { oldAddresses } from './old-addresses.ts'
import { otherDate } from './other-date.ts'
import { postDates } from './post-dates.ts'
import { type PostName, postName } from './post-name.ts'

/** A post of a Jekyll site, its parts told apart and its addresses known; nothing is converted yet. */
export interface JekyllPost {
  file: SourceFile
  bytes: Uint8Array
  split: SplitSource
  name: PostName
  isDraft: boolean
  /** Undefined where the front matter cannot be read: it is then left as it stands. */
  fields: WrittenField[] | undefined
  values: Record<string, unknown>
  /** Values of `_config.yml` for the post's folder. */
  defaults: Record<string, unknown>
  title: string
  /** Day for a post that says none. */
  day: string
  /** Where it is to stand, below CONTENT_DIR. */
  target: string
  slug: string
  /** Its old addresses, from `/`. */
  addresses: string[]
}

/** A file among the posts of a Jekyll site. */
export interface PostFile {
  /** Below the site's folder, with forward slashes. */
  path: string
  bytes: Uint8Array
  isDraft: boolean
  /** Day of its last change, for a draft that says none: Jekyll's own choice. */
  changed: string
}

/**
 * @returns undefined for a file that is no post
 * @throws TypeError where it is not UTF-8
 */
export function readJekyllPost(
  { path, bytes, isDraft, changed }: PostFile,
  config: JekyllConfig,
): JekyllPost | undefined {
  const name = postName(path, isDraft)
  if (!name) return undefined
  const file = sourceFile(path, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  const split = /^---[ \t]*\n/.test(file.text) ? splitSource(file) : withoutFrontMatter(file)
  const fields = writtenFields(file, split)
  const own = Object.fromEntries((fields ?? []).map((field) => [field.name, field.value]))
  const defaults = Object.assign(
    {},
    ...config.defaults.filter((one) => covers(one.path, path)).map(({ values }) => values),
  )
  const values = { ...defaults, ...own }
  const slug = typeof own.slug === 'string' && own.slug !== '' ? own.slug : name.slug
  const base = slug === name.slug ? name.slug : slug.replace(/[\s/\\]+/g, '-')
  const target = `interviews/${name.day === undefined ? '' : `${name.day}-`}${base}.md`
  const date = (typeof values.date === 'string' && otherDate(values.date)) || (name.day ?? changed)
  const addresses = isDraft
    ? []
    : oldAddresses({
        permalink: typeof values.permalink === 'string' ? values.permalink : config.permalink,
        slug,
        categories: [...folders(path), ...categoryNames(values)],
        dates: postDates(date, config.timeZone),
        path,
        baseurl: config.baseurl,
      })
  const redirects = listOf(own.redirect_from).map(
    (one) => config.baseurl + (one.startsWith('/') ? one : `/${one}`).replace(/\s/g, '%20'),
  )
  return {
    file,
    bytes,
    split,
    name,
    isDraft,
    fields,
    values: own,
    defaults,
    title: typeof own.title === 'string' ? own.title : titleOf(name.slug),
    day: name.day ?? changed,
    target,
    slug: slugFromPath(target),
    addresses: [...addresses, ...redirects],
  }
}

/** Jekyll's own title for a post that has none. */
export function titleOf(slug: string): string {
  return slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join(' ')
}

function withoutFrontMatter({ text }: SourceFile): SplitSource {
  return { yaml: '', yamlOffset: 0, body: text, bodyOffset: 0, problems: [] }
}

/** Folders above `_posts` are categories to Jekyll. */
function folders(path: string): string[] {
  const above = /^(.*?)\/?_(?:posts|drafts)\//.exec(path)?.[1] ?? ''
  return above.split('/').filter((part) => part !== '')
}

function covers(scope: string, path: string): boolean {
  if (scope === '') return true
  if (!scope.includes('*')) return path === scope || path.startsWith(`${scope}/`)
  const pattern = scope
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^/]*')
  return new RegExp(`^${pattern}(?:/|$)`).test(path)
}
