import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepAddresses } from '../../../scripts/addresses/keep-addresses.ts'
import { interview } from './a-series.ts'

let content = ''
let said: string[] = []

beforeEach(() => {
  said = []
  for (const way of ['log', 'error'] as const)
    vi.spyOn(console, way).mockImplementation((text) => void said.push(String(text)))
  content = mkdtempSync(join(tmpdir(), 'keep-'))
  mkdirSync(join(content, 'interviews'))
  write('interviews/sales.md', interview('categories: [Nature]'))
  write('interviews/draft.md', interview('draft: true'))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(content, { recursive: true })
})

const write = (path: string, text: string) => writeFileSync(join(content, path), text)
const list = () => readFileSync(join(content, 'published-urls.txt'), 'utf8')

test('adds what is published, once', async () => {
  expect(await keepAddresses([], content)).toBe(0)
  expect(list().split('\n').slice(1)).toEqual(['/categories/nature', '/interviews/sales', ''])
  const before = list()
  expect(await keepAddresses([], content)).toBe(0)
  expect(list()).toBe(before)
})

test('tells what it would add, as data if asked to, and writes nothing then', async () => {
  expect(await keepAddresses(['--json', '--dry'], content)).toBe(0)
  expect(JSON.parse(said.join('\n'))).toEqual({
    file: join(content, 'published-urls.txt'),
    added: ['/categories/nature', '/interviews/sales'],
    dry: true,
  })
  expect(existsSync(join(content, 'published-urls.txt'))).toBe(false)
})

test('writes nothing while the content has errors, of which a lost address is one', async () => {
  await keepAddresses([], content)
  const before = list()
  rmSync(join(content, 'interviews/sales.md'))
  write('interviews/new.md', interview())
  expect(await keepAddresses([], content)).toBe(1)
  expect(list()).toBe(before)
  expect(said.join('\n')).toContain('aliases: [/interviews/sales]')
})

test('explains itself, and refuses what it does not know', async () => {
  expect(await keepAddresses(['--help'], content)).toBe(0)
  expect(said.join('\n')).toContain('--json')
  expect(await keepAddresses(['--jsn'], content)).toBe(2)
  expect(await keepAddresses(['extra'], content)).toBe(2)
})
