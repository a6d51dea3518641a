import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { publishSite } from '../../../scripts/publish/publish-site.ts'

const page =
  '<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><copy-link></copy-link></body></html>'
let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'publish-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('leaves pages, with their styles within, and the scripts', async () => {
  write('out/index.html', page)
  write('out/index.txt', 'segment')
  write('out/__next._tree.txt', 'segment')
  write('out/_not-found.html', page)
  write('out/page/~none.html', page)
  write('out/_next/static/chunks/a.js', 'runtime()')
  write('out/_next/static/chunks/a.css', 'p{}')
  write('out/robots.txt', 'User-agent: *')
  await publish()
  expect(filesBelow('out')).toEqual([
    expect.stringMatching(/^assets\/help-[0-9a-f]{10}\.js$/),
    expect.stringMatching(/^assets\/random-[0-9a-f]{10}\.js$/),
    expect.stringMatching(/^assets\/search-[0-9a-f]{10}\.js$/),
    expect.stringMatching(/^assets\/search-worker-[0-9a-f]{10}\.js$/),
    expect.stringMatching(/^assets\/site-[0-9a-f]{10}\.js$/),
    'index.html',
    'robots.txt',
  ])
})

test('names the page that cannot be published', async () => {
  write('out/index.html', page)
  write('out/categories/craft.html', page.replace('<body>', '<body style="color:red">'))
  await expect(publish()).rejects.toThrow(/^categories\/craft\.html cannot be published: .*<body>.*style/)
})

test('does not touch a file that an owner put there as it is', async () => {
  const proof = 'google-site-verification: 0123.html'
  write('public/0123.html', proof)
  write('out/0123.html', proof)
  write('public/notes/index.txt', 'mine')
  write('out/notes/index.txt', 'mine')
  write('out/notes/index.html', page)
  await publish()
  expect(readFileSync(path.join(folder, 'out/0123.html'), 'utf8')).toBe(proof)
  expect(filesBelow('out')).toContain('notes/index.txt')
})

function publish(): Promise<void> {
  mkdirSync(path.join(folder, 'public'), { recursive: true })
  return publishSite(path.join(folder, 'out'), path.join(folder, 'public'))
}

function write(name: string, text: string): void {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function filesBelow(name: string): string[] {
  return readdirSync(path.join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(path.join(folder, name), path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
    )
    .sort()
}
