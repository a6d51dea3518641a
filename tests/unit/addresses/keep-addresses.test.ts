import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepAddresses } from '../../../scripts/addresses/keep-addresses.ts'
import { interview } from './a-series.ts'

let content = ''

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'keep-'))
  mkdirSync(join(content, 'interviews'))
  write('interviews/sales.md', interview('categories: [Nature]'))
  write('interviews/draft.md', interview('draft: true'))
})
afterEach(() => {
  rmSync(content, { recursive: true })
})

const write = (path: string, text: string) => writeFileSync(join(content, path), text)
const list = () => readFileSync(join(content, 'published-urls.txt'), 'utf8')

test('adds what is published, once', async () => {
  expect(await keepAddresses(content, { dry: false })).toMatchObject({ code: 0 })
  expect(list().split('\n').slice(1)).toEqual(['/categories/nature', '/interviews/sales', ''])
  const before = list()
  expect(await keepAddresses(content, { dry: false })).toMatchObject({ code: 0, json: { added: [] } })
  expect(list()).toBe(before)
})

test('tells what it would add, and writes nothing then', async () => {
  expect((await keepAddresses(content, { dry: true })).json).toEqual({
    file: join(content, 'published-urls.txt'),
    added: ['/categories/nature', '/interviews/sales'],
    dryRun: true,
  })
  expect(existsSync(join(content, 'published-urls.txt'))).toBe(false)
})

test('writes nothing while the content has errors, of which a lost address is one', async () => {
  await keepAddresses(content, { dry: false })
  const before = list()
  rmSync(join(content, 'interviews/sales.md'))
  write('interviews/new.md', interview())
  const { code, text } = await keepAddresses(content, { dry: false })
  expect(code).toBe(1)
  expect(list()).toBe(before)
  expect(text).toContain('aliases: [/interviews/sales]')
})
