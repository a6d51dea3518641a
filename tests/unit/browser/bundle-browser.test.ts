import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundleBrowser } from '../../../scripts/browser/bundle-browser.ts'

const empty = { html: '<dialog></dialog>', css: '' }
const scripts = await bundleBrowser({ search: empty, help: empty })

test('what every reader runs fits in 3 KB, and loads nothing but the search and the list of keys', () => {
  const { code } = scripts.site
  expect(gzipSync(code).length).toBeLessThanOrEqual(3 * 1024)
  const loaded = [...code.matchAll(/\bimport\s*\(\s*["'`]([^"'`]*)/g)].map(([, address]) => address)
  expect(new Set(loaded)).toEqual(
    new Set([scripts.later[0]?.path, scripts.help.path].map((path) => path?.replace('/assets', '.'))),
  )
  expect(code.match(/\bimport\b/g)).toHaveLength(loaded.length)
  expect(code).not.toMatch(/\brequire\s*\(|sourceMappingURL/)
})

test('what a reader who searches runs, besides the engine, leaves 5 of 15 KB to the dialog’s HTML and styles', () => {
  const bytes = scripts.later.reduce((sum, { code }) => sum + gzipSync(code).length, 0)
  expect(bytes).toBeLessThanOrEqual(10 * 1024)
  expect(scripts.later[0]?.code).toContain(scripts.later[1]?.path)
})

test('the comments are a module of their own, and a small one', () => {
  const { path: address, code } = scripts.comments
  expect(address).toMatch(/^\/assets\/comments-[0-9a-f]{10}\.js$/)
  expect(gzipSync(code).length).toBeLessThanOrEqual(1.5 * 1024)
  expect(scripts.site.code).not.toContain('giscus')
})

test('what only one page runs is a module of its own', () => {
  expect(scripts.random.path).toMatch(/^\/assets\/random-[0-9a-f]{10}\.js$/)
  expect(scripts.site.code).not.toContain('random-interview')
})

test('the same code has the same name, wherever it is bundled', async () => {
  const first = scripts
  const before = process.cwd()
  process.chdir('/')
  const second = await bundleBrowser({ search: empty, help: empty }).finally(() => process.chdir(before))
  expect(second).toEqual(first)
  for (const { path } of [first.site, first.help, ...first.later]) {
    expect(path).toMatch(/^\/assets\/(?:site|help|search|search-worker)-[0-9a-f]{10}\.js$/)
  }
})

test('browser/ stands alone, but for how words are told apart, which the build must do alike', () => {
  for (const file of readdirSync('browser', { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue
    const source = readFileSync(path.join('browser', file), 'utf8')
    for (const [, from = ''] of source.matchAll(/from '([^']+)'/g)) {
      const target = path.posix.join('browser', path.posix.dirname(file), from)
      expect(target).toMatch(/^browser\/[a-z/-]+\.ts$|^lib\/search\/words-apart\.ts$/)
    }
  }
})
