import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundleBrowser } from '../../../scripts/browser/bundle-browser.ts'

test('what readers run fits in 3 KB', async () => {
  const { code } = await bundleBrowser()
  expect(gzipSync(code).length).toBeLessThanOrEqual(3 * 1024)
  expect(code).not.toMatch(/\b(?:import|require)\s*\(|\bimport\b.*from|sourceMappingURL/)
})

test('the comments are a module of their own, and a small one', async () => {
  const { path: address, code } = await bundleBrowser('comments')
  expect(address).toMatch(/^\/assets\/comments-[0-9a-f]{10}\.js$/)
  expect(gzipSync(code).length).toBeLessThanOrEqual(1.5 * 1024)
  expect((await bundleBrowser()).code).not.toContain('giscus')
})

test('the same code has the same name, wherever it is bundled', async () => {
  const first = await bundleBrowser()
  const before = process.cwd()
  process.chdir('/')
  const second = await bundleBrowser().finally(() => process.chdir(before))
  expect(second).toEqual(first)
  expect(first.path).toMatch(/^\/assets\/site-[0-9a-f]{10}\.js$/)
})

test('browser/ stands alone', () => {
  for (const file of readdirSync('browser')) {
    const source = readFileSync(path.join('browser', file), 'utf8')
    for (const [, from] of source.matchAll(/from '([^']+)'/g)) expect(from).toMatch(/^\.\/[a-z-]+\.ts$/)
  }
})
