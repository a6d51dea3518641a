import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What a published folder weighs. */
export interface SiteWeight {
  files: number
  megabytes: number
  /** HTML, CSS and scripts of one page of each kind, in KB after gzip. */
  pages: Record<string, number>
}

/** Weighs a site made of a generated series. */
export function weighSite(out: string): SiteWeight {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
  return {
    files: files.length,
    megabytes: bytes / 1024 / 1024,
    pages: {
      index: pageWeight(out, 'index.html'),
      interview: pageWeight(out, 'interviews/talk-00007.html'),
      category: pageWeight(out, 'categories/category-1.html'),
    },
  }
}

function pageWeight(out: string, page: string): number {
  const html = readFileSync(join(out, page), 'utf8')
  const loaded = [...html.matchAll(/<(?:link rel="stylesheet" href|script[^>]* src)="\/([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  )
  const bytes = [page, ...new Set(loaded)].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(out, file))).length,
    0,
  )
  return bytes / 1024
}
