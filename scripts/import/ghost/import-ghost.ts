import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { sourceFile } from '../../../lib/reading/source-file.ts'
import { routes } from '../../../lib/routes.ts'
import type { FoundSeries, ImportOptions } from '../found-series.ts'
import { postTarget } from '../post-target.ts'
import { siteFiles } from '../site-files.ts'
import { convertGhostPost, type GhostSite } from './convert-ghost-post.ts'
import { type GhostExport, type GhostPost, ghostExport } from './ghost-export.ts'

/**
 * Reads a Ghost export and converts its posts and drafts.
 * @param files folder that holds the old site's `content/images`
 * @throws Error where the file is no such export
 */
export function importGhost(path: string, files: string | undefined, options: ImportOptions): FoundSeries {
  const { pattern, progress } = options
  const file = sourceFile(basename(path), readFileSync(path, 'utf8'))
  const data = ghostExport(file.text)
  const posts = data.posts.filter(isPost).map((post) => ({
    post,
    ...postTarget((post.publishedAt ?? post.createdAt).slice(0, 10), post.slug, post.title, post.id),
  }))
  const chosen = posts.filter(
    ({ post, target }) => !pattern || pattern.test(post.title) || pattern.test(basename(target)),
  )
  const site: GhostSite = {
    url: '',
    baseurl: '',
    findFile: siteFiles(files ?? dirname(path)),
    here: new Set(posts.map(({ slug }) => routes.interview(slug))),
    slugByAddress: new Map(posts.map(({ post, slug }) => [`/${post.slug}`, slug])),
  }
  return {
    format: 'Ghost',
    root: dirname(path),
    found: posts.length,
    posts: chosen.map((post, index) => {
      progress(index, chosen.length)
      return convertGhostPost(post, site, file)
    }),
    failures: [],
    leftOut: posts.filter((post) => !chosen.includes(post)).map(({ post }) => post.title),
    ignored: { page: data.posts.filter((post) => !isPost(post)).map(({ title }) => title) },
    settings: settingsOf(data),
  }
}

function isPost({ type }: GhostPost): boolean {
  return type !== 'page'
}

function settingsOf({ settings, posts }: GhostExport): FoundSeries['settings'] {
  const authors = new Set(posts.filter(isPost).map(({ authors }) => authors[0]))
  const [only] = authors
  return {
    name: settings.title,
    description: settings.description,
    interviewer: authors.size === 1 ? only : undefined,
    locale: settings.locale ?? settings.lang,
    timeZone: settings.timezone ?? settings.active_timezone,
  }
}
