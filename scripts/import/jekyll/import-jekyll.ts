import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../../../lib/reading/problem.ts'
import { routes } from '../../../lib/routes.ts'
import type { FoundSeries, ImportOptions } from '../found-series.ts'
import { pageKey } from '../page-key.ts'
import { siteFiles } from '../site-files.ts'
import { convertJekyllPost } from './convert-jekyll-post.ts'
import type { JekyllFolder } from './find-jekyll-site.ts'
import { type JekyllConfig, jekyllConfig } from './jekyll-config.ts'
import type { JekyllSite } from './jekyll-site.ts'
import { type JekyllPost, readJekyllPost } from './read-jekyll-post.ts'

/**
 * Reads a Jekyll site and converts its posts and drafts.
 * @throws Error where `_config.yml` cannot be read
 */
export function importJekyll(folder: JekyllFolder, { pattern, progress }: ImportOptions): FoundSeries {
  const config = readConfig(folder)
  const { posts, failures } = readPosts(folder, config)
  const site = siteOf(folder, config, posts)
  const chosen = posts.filter(
    ({ title, file }) => !pattern || pattern.test(title) || pattern.test(file.path.split('/').at(-1) ?? ''),
  )
  return {
    format: 'Jekyll',
    root: folder.root,
    found: folder.posts.length + folder.drafts.length,
    posts: chosen.map((post, index) => {
      progress(index, chosen.length)
      return convertJekyllPost(post, site)
    }),
    failures,
    leftOut: posts.filter((post) => !chosen.includes(post)).map(({ file }) => file.path),
    ignored: {
      page: folder.pages,
      'file without a date among the posts': folder.strays,
      collection: config.collections,
    },
    settings: {
      name: config.title,
      description: config.description,
      interviewer: config.author,
      locale: config.lang,
      timeZone: config.timeZone,
    },
  }
}

function readConfig({ root, config }: JekyllFolder): JekyllConfig {
  try {
    return jekyllConfig(config === undefined ? '' : readFileSync(join(root, config), 'utf8'))
  } catch (error) {
    throw new Error(
      `${join(root, config ?? '')} cannot be read: ${error instanceof Error ? error.message : error}`,
    )
  }
}

function readPosts(folder: JekyllFolder, config: JekyllConfig) {
  const failures: Problem[] = []
  const posts: JekyllPost[] = []
  for (const path of [...folder.posts, ...folder.drafts]) {
    const fail = (rule: string, message: string, mend: string) =>
      failures.push({ path, line: 1, column: 1, rule, severity: 'error', message, mend })
    if (/\.textile$/i.test(path)) {
      fail(
        'textile',
        'The post is written in Textile, which is not read here.',
        'Convert it to Markdown, with pandoc for example.',
      )
      continue
    }
    const file = join(folder.root, path)
    try {
      const isDraft = folder.drafts.includes(path)
      const changed = statSync(file).mtime.toISOString().slice(0, 10)
      const post = readJekyllPost({ path, bytes: readFileSync(file), isDraft, changed }, config)
      if (post) posts.push(post)
    } catch (error) {
      if (error instanceof TypeError)
        fail('encoding', 'The file is not UTF-8 text.', 'Save it again with the encoding UTF-8.')
      else
        fail(
          'unreadable',
          `The file cannot be read: ${error instanceof Error ? error.message : error}`,
          'Check that you may read it.',
        )
    }
  }
  return { posts, failures }
}

function siteOf(folder: JekyllFolder, config: JekyllConfig, posts: JekyllPost[]): JekyllSite {
  const slugByName = new Map<string, string>()
  for (const { file, slug } of posts) {
    const name = file.path.replace(/^(?:.*\/)?_(?:posts|drafts)\//, '').replace(/\.[^.]+$/, '')
    for (const key of [name.split('/').at(-1) ?? '', name]) slugByName.set(key, slug)
  }
  const { baseurl } = config
  return {
    config,
    findFile: siteFiles(folder.root),
    slugByName,
    here: new Set(posts.map(({ slug }) => routes.interview(slug))),
    slugByPath: new Map(posts.map(({ file, slug }) => [file.path, slug])),
    slugByAddress: new Map(
      posts.flatMap(({ addresses, slug }) =>
        addresses.map((address) => [pageKey(address.slice(baseurl.length)), slug] as const),
      ),
    ),
  }
}
