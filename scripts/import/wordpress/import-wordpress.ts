import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { sourceFile } from '../../../lib/reading/source-file.ts'
import { routes } from '../../../lib/routes.ts'
import type { FoundSeries, ImportOptions } from '../found-series.ts'
import { pageKey } from '../page-key.ts'
import { postTarget } from '../post-target.ts'
import { siteFiles } from '../site-files.ts'
import { convertWordpressPost, type WordpressPost, type WordpressSite } from './convert-wordpress-post.ts'
import { readWxr, type Wxr, type WxrItem } from './read-wxr.ts'

/**
 * Reads a WordPress export and converts its posts and drafts.
 * @param files folder that holds the old site's `wp-content/uploads`
 * @throws Error where the file is no such export
 */
export function importWordpress(
  path: string,
  files: string | undefined,
  options: ImportOptions,
): FoundSeries {
  const { pattern, progress } = options
  const file = sourceFile(basename(path), readFileSync(path, 'utf8'))
  const wxr = readWxr(file.text)
  const posts = wxr.items.filter(isPost).map((item) => ({
    item,
    ...postTarget(
      dayOf(item),
      item.texts['wp:post_name'] ?? '',
      item.texts.title ?? '',
      item.texts['wp:post_id'] ?? '',
    ),
  }))
  const site = siteOf(wxr, posts, files ?? dirname(path))
  const chosen = posts.filter(
    ({ item, target }) => !pattern || pattern.test(item.texts.title ?? '') || pattern.test(basename(target)),
  )
  return {
    format: 'WordPress',
    root: dirname(path),
    found: posts.length,
    posts: chosen.map((post, index) => {
      progress(index, chosen.length)
      return convertWordpressPost(post, site, file)
    }),
    failures: [],
    leftOut: posts.filter((post) => !chosen.includes(post)).map(({ item }) => item.texts.title ?? ''),
    ignored: ignoredItems(wxr),
    settings: {
      name: wxr.channel.title || undefined,
      description: wxr.channel.description || undefined,
      interviewer: wxr.authors.size === 1 ? [...wxr.authors.values()][0] : undefined,
      locale: wxr.channel.language?.replace(/-.*$/, '') || undefined,
    },
  }
}

const statuses = new Set(['publish', 'future', 'draft', 'pending', 'private'])

function isPost({ texts }: WxrItem): boolean {
  return texts['wp:post_type'] === 'post' && statuses.has(texts['wp:status'] ?? '')
}

/** A draft that was never published has no day but that of its last change. */
function dayOf({ texts }: WxrItem): string {
  const dates = [texts['wp:post_date'], texts['wp:post_modified']]
  return dates.find((date) => date && !date.startsWith('0000'))?.slice(0, 10) ?? ''
}

function ignoredItems({ items }: Wxr): Record<string, string[]> {
  const byKind: Record<string, string[]> = {}
  for (const item of items) {
    if (isPost(item)) continue
    const type = item.texts['wp:post_type'] || 'item'
    const kind = type === 'post' ? `post in the state “${item.texts['wp:status']}”` : type
    byKind[kind] = [...(byKind[kind] ?? []), item.texts.title || (item.texts['wp:post_name'] ?? '')]
  }
  return byKind
}

function siteOf({ channel, authors, items }: Wxr, posts: WordpressPost[], files: string): WordpressSite {
  const url = (channel['wp:base_blog_url'] || channel.link || '').replace(/\/+$/, '')
  const base = URL.canParse(url) ? new URL(url).pathname.replace(/\/+$/, '') : ''
  return {
    url: base === '' ? url : url.slice(0, -base.length),
    baseurl: base,
    authors,
    findFile: siteFiles(files),
    attachments: new Map(
      items
        .filter(({ texts }) => texts['wp:post_type'] === 'attachment')
        .map(({ texts }) => [texts['wp:post_id'] ?? '', texts['wp:attachment_url'] ?? '']),
    ),
    here: new Set(posts.map(({ slug }) => routes.interview(slug))),
    slugByAddress: new Map(
      posts.flatMap(({ item, slug }) => {
        const link = item.texts.link ?? ''
        if (!URL.canParse(link) || new URL(link).search !== '') return []
        return [[pageKey(decodeURI(new URL(link).pathname).slice(base.length)), slug] as const]
      }),
    ),
  }
}
