import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { type KeptTexts, keptTexts } from '../../../scripts/kept/kept-texts.ts'
import { damages } from '../cache/damage.ts'

let folder: string
let texts: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kept-'))
  texts = path.join(folder, 'texts')
})

/** Writes a text to a file, as a build does, and keeps it. */
async function keep(kept: KeptTexts, key: string, text: string, name = 'made.html'): Promise<string> {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  await kept.keep(key, text, file)
  return file
}

test('a text is found again by what it was made of, and by the code that made it', async () => {
  const first = await keptTexts(texts, 'v1')
  await keep(first, first.keyOf('/a', { n: 1 }), 'あ text')
  const next = await keptTexts(texts, 'v1')
  expect(next.find(next.keyOf('/a', { n: 1 }))).toBe('あ text')
  expect(next.find(next.keyOf('/a', { n: 2 }))).toBeUndefined()
  const other = await keptTexts(texts, 'v2')
  expect(other.find(other.keyOf('/a', { n: 1 }))).toBeUndefined()
})

test('a text stands where it is put, without being written again, and never upon another file', async () => {
  const first = await keptTexts(texts, 'v1')
  const made = await keep(first, first.keyOf('/a'), 'a text')
  const next = await keptTexts(texts, 'v1')
  const placed = path.join(folder, 'new/site/a.html')
  expect(next.find(next.keyOf('/a'))).toBe('a text')
  await next.place(next.keyOf('/a'), placed)
  expect(readFileSync(placed, 'utf8')).toBe('a text')
  expect(statSync(placed).ino).toBe(statSync(made).ino)
  await expect(next.place(next.keyOf('/a'), placed)).rejects.toMatchObject({ code: 'EEXIST' })
})

test.each(damages)('a text %s is not found, and can be kept again', async (_, damage) => {
  const first = await keptTexts(texts, 'v1')
  const key = first.keyOf('/a')
  await keep(first, key, 'a text')
  for (const name of readdirSync(texts)) damage(path.join(texts, name))
  const next = await keptTexts(texts, 'v1')
  expect(next.find(key)).toBeUndefined()
  await keep(next, key, 'a text', 'again.html')
  expect((await keptTexts(texts, 'v1')).find(key)).toBe('a text')
})

test('what nobody asks for any more is forgotten', async () => {
  const first = await keptTexts(texts, 'v1')
  await keep(first, first.keyOf('/a'), 'a text', 'a.html')
  await keep(first, first.keyOf('/b'), 'b text', 'b.html')
  writeFileSync(path.join(texts, 'stray'), 'half a te')
  const next = await keptTexts(texts, 'v1')
  next.find(next.keyOf('/a'))
  await next.prune()
  expect(readdirSync(texts)).toHaveLength(1)
  expect((await keptTexts(texts, 'v1')).find(next.keyOf('/a'))).toBe('a text')
})
