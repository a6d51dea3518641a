import { parse } from 'yaml'
import { isGroup } from '../is-group.ts'

/** What the import takes from a site's `_config.yml`. */
export interface JekyllConfig {
  values: Record<string, unknown>
  title: string | undefined
  description: string | undefined
  author: string | undefined
  lang: string | undefined
  /** IANA zone; undefined where the site was built in the builder's own. */
  timeZone: string | undefined
  /** Without a trailing slash, such as `/blog`; empty for a site at the head of its host. */
  baseurl: string
  /** `https://example.org` without a trailing slash; empty where none is set. */
  url: string
  /** Style or template of the posts' addresses. */
  permalink: string
  excerptSeparator: string | undefined
  defaults: { path: string; values: Record<string, unknown> }[]
  collections: string[]
}

/** @throws YAMLParseError where the text is no YAML */
export function jekyllConfig(text: string): JekyllConfig {
  const read: unknown = parse(text, { logLevel: 'error' }) ?? {}
  const values = isGroup(read) ? read : {}
  const collections = isGroup(values.collections) ? values.collections : {}
  const posts = isGroup(collections.posts) ? collections.posts : {}
  return {
    values,
    title: words(values.title) ?? words(values.name),
    description: words(values.description)?.replace(/\s+/g, ' '),
    author: words(values.author) ?? (isGroup(values.author) ? words(values.author.name) : undefined),
    lang: words(values.lang) ?? words(values.locale),
    timeZone: zone(words(values.timezone)),
    baseurl: withSlash(words(values.baseurl) ?? ''),
    url: (words(values.url) ?? '').replace(/\/+$/, ''),
    permalink: words(posts.permalink) ?? words(values.permalink) ?? 'date',
    excerptSeparator: words(values.excerpt_separator),
    defaults: defaultsOf(values.defaults),
    collections: (Array.isArray(values.collections)
      ? values.collections.map(String)
      : Object.keys(collections)
    ).filter((name) => name !== 'posts' && name !== 'drafts'),
  }
}

/** A scalar as text; undefined for anything else and for what is blank. */
function words(value: unknown): string | undefined {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  return text === '' ? undefined : text
}

function zone(name: string | undefined): string | undefined {
  try {
    return name && new Intl.DateTimeFormat('en', { timeZone: name }) && name
  } catch {
    return undefined
  }
}

function withSlash(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '')
  return inner === '' ? '' : `/${inner}`
}

function defaultsOf(written: unknown): JekyllConfig['defaults'] {
  if (!Array.isArray(written)) return []
  return (
    written
      .flatMap((one: unknown) => {
        if (!isGroup(one) || !isGroup(one.values)) return []
        const scope = isGroup(one.scope) ? one.scope : {}
        if (!['posts', 'drafts', 'undefined'].includes(String(scope.type))) return []
        return [{ path: words(scope.path)?.replace(/^\/|\/$/g, '') ?? '', values: one.values }]
      })
      // The one that says more of where a post is comes last and wins.
      .sort((a, b) => a.path.length - b.path.length)
  )
}
