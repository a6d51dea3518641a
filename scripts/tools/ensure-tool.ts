import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../copy/copy-project.ts'

/**
 * Installs what only some proofs need, and what would make `npm ci` heavier for everybody: packages of a lock file of
 * their own (tools/<name>/), below .builds/tools/, at first use. No script of theirs runs.
 * @param name folder below tools/
 * @returns absolute path of the folder that holds its node_modules; undefined where the registry does not answer
 */
export function ensureTool(name: 'vercel' | 'firefox' | 'load'): string | undefined {
  const from = path.join(projectRoot, 'tools', name)
  const to = path.join(projectRoot, '.builds/tools', name)
  const stamp = path.join(to, 'node_modules/.installed')
  const wanted = readFileSync(path.join(from, 'package-lock.json'), 'utf8')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return to
  mkdirSync(to, { recursive: true })
  for (const file of ['package.json', 'package-lock.json']) cpSync(path.join(from, file), path.join(to, file))
  // Not “npm ci”: it refuses a lock file that leaves out packages for other platforms, which the one of vercel does.
  const { status, stderr } = spawnSync('npm install --ignore-scripts --prefer-offline --no-audit --no-fund', {
    cwd: to,
    shell: true,
    encoding: 'utf8',
  })
  if (status !== 0) {
    console.warn(`tools/${name} could not be installed, so what needs it is skipped:\n${stderr.trim()}`)
    return undefined
  }
  writeFileSync(stamp, wanted)
  return to
}
