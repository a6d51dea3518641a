import { isGroup } from '../is-group.ts'

/** A post or page of a Ghost export, its tags and authors found. */
export interface GhostPost {
  id: string
  type: string
  slug: string
  title: string
  status: string
  html: string
  /** Markdown of a post from before Ghost kept HTML in its exports. */
  markdown: string | undefined
  plaintext: string
  excerpt: string
  createdAt: string
  publishedAt: string | undefined
  featureImage: string | undefined
  featureImageAlt: string | undefined
  featureImageCaption: string | undefined
  canonicalUrl: string | undefined
  visibility: string
  /** Code that the theme put into the page's head and foot. */
  injected: string[]
  tags: string[]
  /** Names that Ghost keeps from readers; they begin with `#`. */
  internalTags: string[]
  authors: string[]
}

/** What the import takes from a Ghost export. */
export interface GhostExport {
  posts: GhostPost[]
  settings: Record<string, string | undefined>
}

/** @throws Error where the text is no Ghost export */
export function ghostExport(text: string): GhostExport {
  const data = dataOf(parsed(text))
  const byId = (name: string) => new Map(rows(data, name).map((row) => [String(row.id), row]))
  const tags = byId('tags')
  const users = byId('users')
  const meta = new Map(rows(data, 'posts_meta').map((row) => [String(row.post_id), row]))
  const related = (table: string, field: string, of: Map<string, Row>) => {
    const found = new Map<string, Row[]>()
    for (const row of rows(data, table).sort(
      (a, b) => Number(a.sort_order ?? 0) - Number(b.sort_order ?? 0),
    )) {
      const other = of.get(String(row[field]))
      if (other) found.set(String(row.post_id), [...(found.get(String(row.post_id)) ?? []), other])
    }
    return found
  }
  const tagsOf = related('posts_tags', 'tag_id', tags)
  const authorsOf = related('posts_authors', 'author_id', users)
  const settings = rows(data, 'settings').map((row) => [String(row.key), textOf(row.value)] as const)
  return {
    settings: Object.fromEntries(settings),
    posts: rows(data, 'posts').map((row) => {
      const id = String(row.id)
      const all = { ...meta.get(id), ...row }
      const names = (tagsOf.get(id) ?? []).map((tag) => String(tag.name))
      const author = users.get(String(row.author_id))
      const authors = authorsOf.get(id) ?? (author ? [author] : [])
      return {
        id,
        type: textOf(row.type) ?? (row.page === 1 || row.page === true ? 'page' : 'post'),
        slug: textOf(row.slug) ?? '',
        title: textOf(row.title) ?? '',
        status: textOf(row.status) ?? 'published',
        html: textOf(row.html) ?? '',
        markdown: markdownOf(row),
        plaintext: textOf(row.plaintext) ?? '',
        excerpt: textOf(row.custom_excerpt) ?? textOf(all.meta_description) ?? '',
        createdAt: textOf(row.created_at) ?? '',
        publishedAt: textOf(row.published_at),
        featureImage: textOf(row.feature_image) ?? textOf(row.image),
        featureImageAlt: textOf(all.feature_image_alt),
        featureImageCaption: textOf(all.feature_image_caption),
        canonicalUrl: textOf(all.canonical_url),
        visibility: textOf(row.visibility) ?? 'public',
        injected: [textOf(row.codeinjection_head), textOf(row.codeinjection_foot)].filter(
          (code) => code !== undefined,
        ),
        tags: names.filter((name) => !name.startsWith('#')),
        internalTags: names.filter((name) => name.startsWith('#')),
        authors: authors.map((user) => String(user.name)),
      }
    }),
  }
}

type Row = Record<string, unknown>

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`The export is not JSON: ${error instanceof Error ? error.message : error}`)
  }
}

/** `{ db: [{ data }] }`, or in older exports `{ data }`. */
function dataOf(file: unknown): Row {
  const first: unknown = isGroup(file) && Array.isArray(file.db) ? file.db[0] : file
  const data = isGroup(first) ? first.data : undefined
  if (!isGroup(data) || !Array.isArray(data.posts))
    throw new Error('The file is JSON, but no Ghost export: it has no list of posts.')
  return data
}

function rows(data: Row, name: string): Row[] {
  const list = data[name]
  return Array.isArray(list) ? list.filter(isGroup) : []
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** Ghost 1 to 5 kept such a text in a card of its "mobiledoc", Ghost 0 in a column. */
function markdownOf(row: Row): string | undefined {
  const plain = textOf(row.markdown)
  if (plain !== undefined) return plain
  try {
    const document: unknown = JSON.parse(textOf(row.mobiledoc) ?? 'null')
    const cards = isGroup(document) && Array.isArray(document.cards) ? document.cards : []
    const [only] = cards
    if (cards.length !== 1 || !Array.isArray(only) || !isGroup(only[1])) return undefined
    return textOf(only[1].markdown)
  } catch {
    return undefined
  }
}
