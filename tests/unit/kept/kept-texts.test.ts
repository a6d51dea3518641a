import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { keptTexts } from '../../../scripts/kept/kept-texts.ts'
import { damages } from '../cache/damage.ts'

let folder: string
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'kept-')), 'texts')
})

test('a text is found again by what it was made of, and by the code that made it', async () => {
  const first = await keptTexts(folder, 'v1')
  await first.keep(first.keyOf('/a', { n: 1 }), 'あ text')
  const next = await keptTexts(folder, 'v1')
  expect(next.has(next.keyOf('/a', { n: 1 }))).toBe(true)
  expect(await next.read(next.keyOf('/a', { n: 1 }))).toBe('あ text')
  expect(next.has(next.keyOf('/a', { n: 2 }))).toBe(false)
  const other = await keptTexts(folder, 'v2')
  expect(other.has(other.keyOf('/a', { n: 1 }))).toBe(false)
})

test.each(damages)('a text %s is not found, and can be kept again', async (_, damage) => {
  const first = await keptTexts(folder, 'v1')
  const key = first.keyOf('/a')
  await first.keep(key, 'a text')
  damage(path.join(folder, key))
  const next = await keptTexts(folder, 'v1')
  expect(next.has(key)).toBe(false)
  await next.keep(key, 'a text')
  expect(next.has(key)).toBe(true)
  expect(await next.read(key)).toBe('a text')
})

test('what an ended build left behind is forgotten', async () => {
  const first = await keptTexts(folder, 'v1')
  await first.keep(first.keyOf('/a'), 'a text')
  writeFileSync(path.join(folder, `${first.keyOf('/b')}.new`), 'half a te')
  const next = await keptTexts(folder, 'v1')
  next.has(next.keyOf('/a'))
  await next.prune()
  expect(readdirSync(folder)).toEqual([next.keyOf('/a')])
})
