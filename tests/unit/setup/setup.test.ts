import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

let project: string

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'setup-'))
  mkdirSync(path.join(project, 'scripts'))
  cpSync(path.resolve('scripts/setup.mjs'), path.join(project, 'scripts/setup.mjs'))
  writeLock('1.0.0')
  writeFakeNpm()
})

afterEach(() => rmSync(project, { recursive: true, force: true }))

describe('setup', () => {
  test('installs into an empty folder, and says nothing the second time', () => {
    expect(setup()).toMatchObject({ status: 0 })
    expect(installs()).toHaveLength(1)
    expect(setup()).toMatchObject({ status: 0, stdout: '', stderr: '' })
    expect(installs()).toHaveLength(1)
  })

  test('installs again when the lock file names another version', () => {
    setup()
    writeLock('1.0.1')
    setup()
    expect(installs()).toHaveLength(2)
  })

  test('repairs an interrupted installation', () => {
    expect(setup({ FAKE_NPM: 'interrupted' }).status).toBe(1)
    expect(existsSync(path.join(project, 'node_modules/half'))).toBe(true)
    expect(setup().status).toBe(0)
    expect(installs()).toHaveLength(2)
  })

  test('a failed installation leaves no mark, even where an older one had succeeded', () => {
    setup()
    writeLock('1.0.1')
    expect(setup({ FAKE_NPM: 'refused' }).status).toBe(1)
    writeLock('1.0.0')
    rmSync(path.join(project, 'node_modules/.package-lock.json'))
    setup()
    expect(installs()).toHaveLength(3)
  })

  test('accepts what "npm install" already brought, without packages for other platforms', () => {
    mkdirSync(path.join(project, 'node_modules'))
    writeInstalled('1.0.0')
    expect(setup()).toMatchObject({ status: 0, stdout: '' })
    expect(installs()).toHaveLength(0)
  })

  test('does not accept packages left over from another lock file', () => {
    mkdirSync(path.join(project, 'node_modules'))
    writeInstalled('0.9.0')
    setup()
    expect(installs()).toHaveLength(1)
  })

  test('installs again in a folder that was filled on another platform', () => {
    setup()
    const stamp = path.join(project, 'node_modules/.setup-stamp')
    writeFileSync(stamp, readFileSync(stamp, 'utf8').replace(process.arch, 'other'))
    setup()
    expect(installs()).toHaveLength(2)
  })

  test('brings development packages also under NODE_ENV=production', () => {
    setup({ NODE_ENV: 'production' })
    expect(installs()[0]).toContain('--include=dev')
  })

  test('lets no package run a script of its own', () => {
    setup()
    expect(installs()[0]).toContain('--ignore-scripts')
  })

  test('refuses an old Node before touching anything', () => {
    const old = setup({}, ['--import', fakeVersion('20.18.9')])
    expect(old.status).toBe(1)
    expect(old.stderr).toContain('20.19')
    expect(old.stderr).toContain('20.18.9')
    expect(installs()).toHaveLength(0)
    expect(setup({}, ['--import', fakeVersion('20.19.0')]).status).toBe(0)
    expect(setup({}, ['--import', fakeVersion('24.1.0')]).status).toBe(0)
  })
})

function setup(environment: Record<string, string> = {}, nodeOptions: string[] = []) {
  return spawnSync(process.execPath, [...nodeOptions, path.join(project, 'scripts/setup.mjs')], {
    encoding: 'utf8',
    cwd: tmpdir(),
    env: { ...process.env, npm_execpath: path.join(project, 'npm-cli.js'), ...environment },
  })
}

function installs(): string[] {
  const log = path.join(project, 'npm.log')
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []
}

function writeLock(version: string) {
  const other = { version: '2.0.0', integrity: 'sha512-b', optional: true, os: ['other'] }
  const packages = {
    '': { name: 'x' },
    'node_modules/a': { version, integrity: 'sha512-a' },
    'node_modules/b': other,
  }
  writeFileSync(path.join(project, 'package-lock.json'), JSON.stringify({ packages }))
}

function writeInstalled(version: string) {
  const packages = { 'node_modules/a': { version, integrity: 'sha512-a' } }
  writeFileSync(path.join(project, 'node_modules/.package-lock.json'), JSON.stringify({ packages }))
}

/** Stands in for "npm ci": empties node_modules first, writes .package-lock.json last. */
function writeFakeNpm() {
  writeFileSync(
    path.join(project, 'npm-cli.js'),
    `const fs = require('node:fs')
fs.appendFileSync(${JSON.stringify(path.join(project, 'npm.log'))}, process.argv.slice(2).join(' ') + '\\n')
if (process.env.FAKE_NPM === 'refused') process.exit(1)
fs.rmSync('node_modules', { recursive: true, force: true })
fs.mkdirSync('node_modules/half', { recursive: true })
if (process.env.FAKE_NPM === 'interrupted') process.kill(process.pid, 'SIGKILL')
const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'))
const installed = { 'node_modules/a': packages['node_modules/a'] }
fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: installed }))
`,
  )
}

function fakeVersion(node: string) {
  const code = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${node}' } })`
  return `data:text/javascript,${encodeURIComponent(code)}`
}
