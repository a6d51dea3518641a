import { readdir, rm } from 'node:fs/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pruneImageCache } from '../../../scripts/images/prune-image-cache.ts'
import { photo } from './photo.ts'
import { interviewText, seriesFolder } from './series-folder.ts'

let series: Awaited<ReturnType<typeof seriesFolder>>
beforeEach(async () => {
  series = await seriesFolder()
})
afterEach(() => rm(series.root, { recursive: true, force: true }))

test('a picture that nothing shows any more leaves the cache, the others stay', async () => {
  await series.write('content/interviews/a.jpg', await photo(500, 300))
  await series.write('content/interviews/b.jpg', await photo(600, 300))
  const path = 'interviews/baker.md'
  await series.prepare({ [path]: interviewText('cover: a.jpg\n') })
  const ofA = await readdir(series.step.cacheDir)
  await series.prepare({ [path]: interviewText('cover: b.jpg\n') })
  const ofBoth = await readdir(series.step.cacheDir)
  await pruneImageCache(series.step)
  const left = await readdir(series.step.cacheDir)
  expect(ofA.length).toBeGreaterThan(1)
  expect(left).toEqual(ofBoth.filter((name) => !ofA.includes(name)))
  expect(left.length).toBeGreaterThan(1)
})

test('a series without pictures has no cache to prune', async () => {
  await series.prepare({ 'interviews/baker.md': interviewText('') })
  await expect(pruneImageCache(series.step)).resolves.toBeUndefined()
})
