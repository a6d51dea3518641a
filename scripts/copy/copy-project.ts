import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SiteConfig } from '../../lib/site-config.ts'

/** What a copy's site.config.ts says instead of the original's. */
export type CopyConfig = Partial<Pick<SiteConfig, 'total' | 'locale' | 'admin' | 'repository'>>

/** The project's own folder. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/**
 * Copies the project's code, so that tests and measurements can build another series without touching this one's
 * folders. The copy stands within the project, where the installed packages are found; what a former copy of the
 * same name left there is removed.
 * @returns the copy's absolute path
 */
export function copyProject(name: string, config: CopyConfig = {}): string {
  const copy = path.join(projectRoot, '.builds', name)
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(copy, { recursive: true })
  for (const entry of readdirSync(projectRoot)) {
    if (!leftOut.has(entry))
      cpSync(path.join(projectRoot, entry), path.join(copy, entry), { recursive: true })
  }
  const file = path.join(copy, 'site.config.ts')
  for (const [field, value] of Object.entries(config)) {
    const written = value === undefined ? 'undefined' : JSON.stringify(value)
    const line = new RegExp(`^ {2}${field}: .*$`, 'm')
    writeFileSync(file, readFileSync(file, 'utf8').replace(line, `  ${field}: ${written},`))
  }
  return copy
}

// The lock file too: where it stands, Turbopack sees the root of the project, beyond which it finds no packages.
const leftOut = new Set([
  ...[
    '.git',
    '.builds',
    '.next',
    '.contentlayer',
    '.content',
    'node_modules',
    'out',
    'content',
    'tests',
    'docs',
  ],
  ...['package-lock.json', 'test-results', 'anonymity-denylist.txt'],
])
