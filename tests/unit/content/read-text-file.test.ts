import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { readAddresses } from '../../../scripts/addresses/read-addresses.ts'
import { readContentFiles } from '../../../scripts/content/read-content-files.ts'

let folder: string
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'content-')), 'content')
  mkdirSync(path.join(folder, 'interviews'), { recursive: true })
})
const at = (name: string) => path.join(folder, name)
const rules = async () => (await readContentFiles(folder)).problems.map(({ path, rule }) => [path, rule])

test('a link within the folder is followed, one out of it is not', async () => {
  writeFileSync(at('interviews/real.md'), 'text')
  writeFileSync(path.join(folder, '../secret.md'), 'secret')
  symlinkSync('real.md', at('interviews/within.md'))
  symlinkSync('../../secret.md', at('interviews/out.md'))
  symlinkSync(folder, path.join(folder, '../another-name'))
  for (const name of [folder, path.join(folder, '../another-name')]) {
    const { files, problems } = await readContentFiles(name)
    expect(files.map((file) => file.path)).toEqual(['interviews/real.md', 'interviews/within.md'])
    expect(problems.map(({ path, rule }) => [path, rule])).toEqual([['interviews/out.md', 'link-outside']])
  }
})

test.skipIf(process.platform === 'win32')('a link to what never ends does not hang the check', async () => {
  symlinkSync('/dev/zero', at('interviews/zero.md'))
  expect(await rules()).toEqual([['interviews/zero.md', 'link-outside']])
})

test('links in a circle, to nothing and to a folder are told of', async () => {
  symlinkSync('b.md', at('interviews/a.md'))
  symlinkSync('a.md', at('interviews/b.md'))
  symlinkSync('nothing', at('interviews/c.md'))
  symlinkSync('.', at('interviews/d.md'))
  expect((await rules()).map(([path]) => path)).toEqual(
    ['a', 'b', 'c', 'd'].map((name) => `interviews/${name}.md`),
  )
})

test('a file of gigabytes is told of and not read', async () => {
  writeFileSync(at('interviews/a.md'), '')
  truncateSync(at('interviews/a.md'), 3 * 2 ** 30)
  expect(await rules()).toEqual([['interviews/a.md', 'size']])
})

test('zero bytes are text, what is not UTF-8 is not', async () => {
  writeFileSync(at('interviews/a.md'), 'a\0b')
  writeFileSync(at('interviews/b.md'), Buffer.from([0x61, 0xff, 0x62]))
  writeFileSync(at('interviews/c.md'), Buffer.from([0xed, 0xa0, 0x80]))
  expect(await rules()).toEqual([
    ['interviews/b.md', 'encoding'],
    ['interviews/c.md', 'encoding'],
  ])
})

test('redirects and published addresses that are no text, or no file, are told of', async () => {
  writeFileSync(at('redirects.yml'), Buffer.from([0x2f, 0xff]))
  mkdirSync(at('published-urls.txt'))
  const { problems } = await readAddresses(folder, {
    readings: [],
    about: undefined,
    questions: undefined,
    problems: [],
  })
  expect(problems.map(({ path, line, rule }) => [path, line, rule])).toEqual([
    ['redirects.yml', 1, 'encoding'],
    ['published-urls.txt', 1, 'encoding'],
  ])
})
