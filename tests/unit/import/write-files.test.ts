import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeFiles } from '../../../scripts/import/write-files.ts'
import { filesIn, newFolder } from './import-into.ts'

test('all files are written, or none, and what is there is not overwritten', async () => {
  const folder = newFolder()
  mkdirSync(join(folder, 'interviews'))
  writeFileSync(join(folder, 'interviews/b.md'), 'mine')
  const files = ['images/x.png', 'a.md', 'b.md', 'c.md'].map((name) => ({
    path: `interviews/${name}`,
    content: name,
  }))
  await expect(writeFiles(folder, files)).rejects.toThrow('interviews/b.md')
  expect(filesIn(folder)).toEqual({ 'interviews/b.md': 'mine' })
  await writeFiles(
    folder,
    files.filter(({ path }) => !path.endsWith('b.md')),
  )
  expect(Object.keys(filesIn(folder))).toHaveLength(4)
  expect(readFileSync(join(folder, 'interviews/a.md'), 'utf8')).toBe('a.md')
})
