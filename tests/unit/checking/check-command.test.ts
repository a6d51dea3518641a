import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkFolder } from './check-folder.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const fixtures = 'tests/fixtures/checking'
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function check(contentDir: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check.ts'], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: contentDir, GITHUB_ACTIONS: '' },
    encoding: 'utf8',
  })
  const output = `${stdout}${stderr}`
  expect(output).not.toMatch(/^\s+at .+:\d+/m)
  expect(output).not.toMatch(/\w*Warning: |node:internal/)
  return { status, stdout, stderr }
}

describe('npm run check', () => {
  test('prints path:line:column, what is wrong and the mend for every problem, and fails', async () => {
    const { status, stdout } = check(`${fixtures}/files`)
    expect(status).toBe(1)
    const lines = stdout.trimEnd().split('\n')
    const places = (await checkFolder('files')).map(
      ({ path, line, column }) => `${fixtures}/files/${path}:${line}:${column}  `,
    )
    for (const [index, place] of places.entries()) expect(lines[index]?.startsWith(place)).toBe(true)
    expect(lines).toHaveLength(places.length + 1)
    for (const line of lines.slice(0, -1))
      expect(line).toMatch(/^\S+:\d+:\d+ {2}[a-z0-9-]+(?: \(warning\))? {2}\S.* → \S.*$/)
  })

  test('passes with warnings alone', () => {
    const { status, stdout } = check(`${fixtures}/warnings`)
    expect(status).toBe(0)
    expect(stdout).toContain('interviews/tldr-none.md:2:8  ')
  })

  test('passes where nothing is to mend', () => {
    expect(check(`${fixtures}/one-category`).status).toBe(0)
    expect(check(`${fixtures}/one-category/`).status).toBe(0)
    expect(check(join(root, fixtures, 'one-category')).status).toBe(0)
  })

  test('says that a folder is missing, or none', () => {
    const missing = check('no/such/folder')
    expect(missing.status).toBe(1)
    expect(missing.stderr).toContain('no/such/folder')
    const file = check('package.json')
    expect(file.status).toBe(1)
    expect(file.stderr).toContain('package.json')
  })

  test('reads an empty folder', () => {
    expect(check(folder).status).toBe(0)
  })

  test('tells of a link that leads nowhere and of a file too large to read as an interview', () => {
    mkdirSync(join(folder, 'interviews'))
    symlinkSync(join(folder, 'gone.md'), join(folder, 'interviews/link.md'))
    writeFileSync(join(folder, 'interviews/large.md'), `---\n${'a: b\n'.repeat(2_000_000)}---\n`)
    const { status, stdout } = check(folder)
    expect(status).toBe(1)
    expect(stdout).toContain('interviews/link.md:1:1  ')
    expect(stdout).toContain('interviews/large.md:1:1  front-matter  ')
  })
})
