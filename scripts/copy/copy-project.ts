import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's own folder. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/**
 * Copies the project's code, so that tests and measurements can build another series without touching this one's
 * folders. The copy stands within the project, where the installed packages are found; what a former copy of the
 * same name left there is removed.
 * @param total the promised number of interviews in the copy, instead of the one in site.config.ts
 * @returns the copy's absolute path
 */
export function copyProject(name: string, total?: number): string {
  const copy = path.join(projectRoot, '.builds', name)
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(copy, { recursive: true })
  for (const entry of readdirSync(projectRoot)) {
    if (!leftOut.has(entry))
      cpSync(path.join(projectRoot, entry), path.join(copy, entry), { recursive: true })
  }
  if (total !== undefined) {
    const file = path.join(copy, 'site.config.ts')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^ {2}total: .*$/m, `  total: ${total},`))
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
  ...['package-lock.json', 'test-results'],
])
