import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'

/** Where the parts of a Jekyll site are. Paths are below its root, with forward slashes. */
export interface JekyllFolder {
  root: string
  config: string | undefined
  posts: string[]
  drafts: string[]
  /** Files that are no posts although they stand among them. */
  strays: string[]
  pages: string[]
}

/**
 * Finds posts, drafts and pages below a site's folder, or the posts of a folder that holds nothing else.
 * @returns undefined where there is no post
 */
export function findJekyllSite(source: string): JekyllFolder | undefined {
  const folder = resolve(source)
  const isPostsFolder = !existsSync(join(folder, '_posts')) && !hasConfig(folder)
  const parent = dirname(folder)
  const root =
    isPostsFolder &&
    /^_(?:posts|drafts)$/.test(basename(folder)) &&
    (hasConfig(parent) || existsSync(join(parent, '_drafts')))
      ? parent
      : folder
  const all = filesBelow(root)
  const inFolder = (name: string) => all.filter((path) => path.split('/').slice(0, -1).includes(name))
  const plain = isPostsFolder && root === folder
  const among = plain ? all.filter((path) => !inFolder('_drafts').includes(path)) : inFolder('_posts')
  const posts = among.filter((path) => isDated(path) && isText(path))
  const drafts = inFolder('_drafts').filter(isText)
  if (posts.length + drafts.length === 0) return undefined
  const taken = new Set([...posts, ...drafts])
  return {
    root,
    config: ['_config.yml', '_config.yaml'].find((name) => existsSync(join(root, name))),
    posts,
    drafts,
    strays: [...among, ...inFolder('_drafts')].filter((path) => !taken.has(path) && isText(path)),
    pages: plain
      ? []
      : all.filter(
          (path) => isText(path) && !/(?:^|\/)_/.test(path) && !/^(?:README|LICENSE|CHANGELOG)/i.test(path),
        ),
  }
}

function hasConfig(folder: string): boolean {
  return existsSync(join(folder, '_config.yml')) || existsSync(join(folder, '_config.yaml'))
}

function isDated(path: string): boolean {
  return /(?:^|\/)\d{2,4}-\d{1,2}-\d{1,2}-[^/]+$/.test(path)
}

function isText(path: string): boolean {
  return /\.(?:md|markdown|mkdown|mkdn|mkd|html?|textile)$/i.test(path)
}

const notSource = new Set(['_site', 'node_modules', 'vendor'])

function filesBelow(root: string, folder = root): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      if (name.startsWith('.') || notSource.has(name)) return []
      const path = join(folder, name)
      const stats = statSync(path, { throwIfNoEntry: false })
      if (stats?.isDirectory()) return filesBelow(root, path)
      return stats?.isFile() ? [relative(root, path).replaceAll('\\', '/')] : []
    })
}
