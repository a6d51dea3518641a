import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** What a build of another series printed and made. */
export interface BuiltCopy {
  /** Exit code of `npm run build`. */
  code: number | null
  output: string
  /** Absolute path of its `out/`. */
  out: string
}

/**
 * Builds another content folder with this code in a copy of the project, so that the builds of the tests do not
 * meet. The copy stands within the project, where the installed packages are found.
 */
export function buildCopy(
  name: string,
  contentDir: string,
  environment: Record<string, string> = {},
): BuiltCopy {
  const copy = path.join(root, '.builds', name)
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(copy, { recursive: true })
  for (const entry of readdirSync(root)) {
    if (!leftOut.has(entry)) cpSync(path.join(root, entry), path.join(copy, entry), { recursive: true })
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    cwd: copy,
    env: {
      ...process.env,
      ...environment,
      NODE_ENV: 'production',
      CONTENT_DIR: path.resolve(root, contentDir),
    },
    encoding: 'utf8',
  })
  return { code: status, output: stdout + stderr, out: path.join(copy, 'out') }
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
