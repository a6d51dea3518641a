import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { linksOut } from '../../../scripts/files/links-out.ts'

test('a link in public/ that would publish a file of the machine is found', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'public-'))
  const folder = path.join(root, 'public')
  mkdirSync(path.join(folder, 'below'), { recursive: true })
  writeFileSync(path.join(root, 'secret'), '')
  writeFileSync(path.join(folder, 'sound'), '')
  symlinkSync('../sound', path.join(folder, 'below/within'))
  expect(await linksOut(folder)).toEqual([])
  symlinkSync('../secret', path.join(folder, 'file'))
  symlinkSync('..', path.join(folder, 'folder'))
  symlinkSync('nothing', path.join(folder, 'below/nowhere'))
  expect(await linksOut(folder)).toEqual(['below/nowhere', 'file', 'folder'])
  expect(await linksOut(path.join(root, 'missing'))).toEqual([])
})
