import { readdirSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCached, writeCached } from '../../../scripts/cache/cached-data.ts'
import { inANewFolder } from '../in-a-new-folder.ts'
import { damages } from './damage.ts'

const data = new Map([['a', { list: [1, undefined, 'x'] }]])
inANewFolder()

test('gives back what was written, by its name and version', async () => {
  await writeCached('things', 'v1', data)
  expect(await readCached('things', 'v1')).toEqual(data)
  expect(await readCached('things', 'v2')).toBeUndefined()
  expect(await readCached('others', 'v1')).toBeUndefined()
  expect(readdirSync('.next/cache')).toEqual(['things'])
})

test.each(damages)('a cache file %s counts as none', async (_, damage) => {
  await writeCached('things', 'v1', data)
  damage('.next/cache/things')
  expect(await readCached('things', 'v1')).toBeUndefined()
})

test('a folder in which nothing can be written has no cache, and that is no error', async () => {
  writeFileSync('.next', 'no folder')
  await writeCached('things', 'v1', data)
  expect(await readCached('things', 'v1')).toBeUndefined()
})
