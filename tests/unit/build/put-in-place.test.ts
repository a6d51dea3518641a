import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { bringBack, putInPlace } from '../../../scripts/build/put-in-place.ts'
import { inANewFolder } from '../in-a-new-folder.ts'

inANewFolder()

beforeEach(() => {
  mkdirSync('.next')
  site('.content/new-site', 'new')
})

test('a new site takes the place of the one before, and nothing of that stays', async () => {
  site('out', 'old')
  writeFileSync('out/gone.html', 'old')
  await putInPlace('.content/new-site', 'out')
  expect(readFileSync('out/index.html', 'utf8')).toBe('new')
  expect(existsSync('out/gone.html')).toBe(false)
  expect(existsSync('.content/new-site')).toBe(false)
  expect(existsSync('.content/previous-site')).toBe(false)
})

test('the first site has no other to replace', async () => {
  await putInPlace('.content/new-site', 'out')
  expect(readFileSync('out/index.html', 'utf8')).toBe('new')
})

test('a build ended between the two renamings leaves a site that the next one brings back', async () => {
  site('out', 'old')
  renameSync('out', '.content/previous-site')
  bringBack('out')
  expect(readFileSync('out/index.html', 'utf8')).toBe('old')
  await putInPlace('.content/new-site', 'out')
  expect(readFileSync('out/index.html', 'utf8')).toBe('new')
})

test('a site that stands is not overwritten by what an ended build left behind', async () => {
  site('out', 'current')
  site('.content/previous-site', 'older')
  bringBack('out')
  expect(readFileSync('out/index.html', 'utf8')).toBe('current')
  await putInPlace('.content/new-site', 'out')
  expect(readFileSync('out/index.html', 'utf8')).toBe('new')
})

test('the host is told where the site stands now', async () => {
  await putInPlace('.content/new-site', 'out')
  expect(JSON.parse(readFileSync('.next/export-detail.json', 'utf8'))).toEqual({
    version: 1,
    success: true,
    outDirectory: path.resolve('out'),
  })
})

function site(at: string, text: string): void {
  mkdirSync(at, { recursive: true })
  writeFileSync(path.join(at, 'index.html'), text)
}
