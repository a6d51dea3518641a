import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where a build notes the paths of pages that an earlier one drew, and that nothing has changed since. */
export const keptPagesPath = '.content/kept-pages.json'

/** Whether Next need not draw a page, since the publish step has it from an earlier build. Never while writing. */
export function isKept(path: string): boolean {
  if (process.env.NODE_ENV === 'development') return false
  kept ??= read()
  return kept.has(path)
}

let kept: Set<string> | undefined

function read(): Set<string> {
  const file = join(/* turbopackIgnore: true */ process.cwd(), keptPagesPath)
  return new Set(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [])
}
