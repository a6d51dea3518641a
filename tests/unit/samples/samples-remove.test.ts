import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'samples-'))
  mkdirSync(path.join(folder, 'interviews'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('deletes the interviews that say they are samples, and nothing else', () => {
  interview('sample', 'sample: true')
  interview('kept', '')
  interview('also-kept', 'sample: false')
  write('interviews/broken.md', '---\nsample: true\ntitle: "never closed\n---\n')
  write('interviews/cover.jpg', 'sample: true')
  write('about.md', '---\ntitle: About\n---\nsample: true\n')
  write('questions.yml', 'way-in:\n  wording: How?\n')
  const before = files()

  const { status, stdout, stderr } = removeSamples()
  expect(status, stderr).toBe(0)
  expect(stdout).toContain('sample.md')
  expect(files()).toEqual(before.filter((file) => file !== 'interviews/sample.md'))
})

test('a folder that is not there is told, and counts as a failure', () => {
  const { status, stderr } = removeSamples(path.join(folder, 'nowhere'))
  expect(status).toBe(1)
  expect(stderr).toContain('nowhere')
})

function interview(slug: string, field: string) {
  const lines = ['number: 1', `title: ${slug}`, 'date: 2024-01-07', 'tldr: [One.]', field].filter(Boolean)
  write(`interviews/${slug}.md`, `---\n${lines.join('\n')}\n---\n\n## Why?\n\nBecause.\n`)
}

function write(file: string, text: string) {
  writeFileSync(path.join(folder, file), text)
}

function files(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.posix.join(path.relative(folder, entry.parentPath), entry.name))
    .sort()
}

function removeSamples(content = folder) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/samples-remove.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content },
  })
}
