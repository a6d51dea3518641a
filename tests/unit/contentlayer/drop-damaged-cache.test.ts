import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dropDamagedCache } from '../../../scripts/contentlayer/drop-damaged-cache.ts'
import { damages } from '../cache/damage.ts'

let folder: string
const files = { 'package.json': { exports: {} }, '.cache/v1/data-A.json': { cacheItemsMap: {} } }

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'contentlayer-')), '.contentlayer')
  mkdirSync(path.join(folder, '.cache/v1'), { recursive: true })
  for (const [name, data] of Object.entries(files)) {
    writeFileSync(path.join(folder, name), JSON.stringify(data))
  }
})
afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }))

test('what is whole stays, also where there is nothing yet', async () => {
  await dropDamagedCache(folder)
  expect(existsSync(path.join(folder, 'package.json'))).toBe(true)
  await dropDamagedCache(path.join(folder, 'none'))
})

test.each(
  Object.keys(files).flatMap((file) =>
    damages.slice(0, 3).map(([name, damage]) => [file, name, damage] as const),
  ),
)('a build does not end for good where Contentlayer’s %s was %s', async (file, _, damage) => {
  damage(path.join(folder, file))
  await dropDamagedCache(folder)
  expect(existsSync(folder)).toBe(false)
})
