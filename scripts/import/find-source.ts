import { statSync } from 'node:fs'
import { extname } from 'node:path'
import type { FoundSeries, ImportOptions } from './found-series.ts'
import { importGhost } from './ghost/import-ghost.ts'
import { findJekyllSite } from './jekyll/find-jekyll-site.ts'
import { importJekyll } from './jekyll/import-jekyll.ts'
import { importWordpress } from './wordpress/import-wordpress.ts'

/**
 * Tells by what it finds at a path what kind of source it is, and reads it.
 * @param files folder of the old site's files, for an export that does not hold them
 * @throws Error where nothing can be imported from there
 */
export function findSource(path: string, files: string | undefined, options: ImportOptions): FoundSeries {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) throw new Error(`There is no “${path}”.`)
  if (stats.isDirectory()) {
    const site = findJekyllSite(path)
    if (site) return importJekyll(site, options)
    throw new Error(`“${path}” holds no posts: a file such as _posts/2023-10-01-name.md is one.`)
  }
  const extension = extname(path).toLowerCase()
  if (extension === '.xml') return importWordpress(path, files, options)
  if (extension === '.json') return importGhost(path, files, options)
  throw new Error(
    `“${path}” is neither a folder nor an export: WordPress makes a .xml file, Ghost a .json file.`,
  )
}
