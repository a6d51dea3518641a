import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { moveFiles } from '../../../scripts/publish/move-files.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'move-'))
  write('out/index.html', 'page')
  write('new/robots.txt', 'robots')
  write('new/interviews/nurse/source.md', '# Nurse')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('every file comes to its place', async () => {
  await moveFiles(path.join(folder, 'new'), path.join(folder, 'out'))
  expect(read('out/interviews/nurse/source.md')).toBe('# Nurse')
  expect(read('out/robots.txt')).toBe('robots')
  expect(read('out/index.html')).toBe('page')
  expect(existsSync(path.join(folder, 'new'))).toBe(false)
})

test('a file that an owner put at the same address is not overwritten', async () => {
  write('out/robots.txt', 'mine')
  await expect(moveFiles(path.join(folder, 'new'), path.join(folder, 'out'))).rejects.toThrow('/robots.txt')
  expect(read('out/robots.txt')).toBe('mine')
})

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  writeFileSync(path.join(folder, name), text)
}

function read(name: string): string {
  return readFileSync(path.join(folder, name), 'utf8')
}
