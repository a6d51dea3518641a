import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { filesBelow } from './files-below.ts'
import { htmlProblems } from './html-problems.ts'

it.each(filesBelow('out').filter((file) => file.endsWith('.html')))('%s is valid HTML', async (file) => {
  expect(await htmlProblems(readFileSync(path.join('out', file), 'utf8'))).toEqual([])
})

it('sees what is not valid', async () => {
  const html = '<!DOCTYPE html><html lang="en"><body><p><div></div></p></body></html>'
  expect(await htmlProblems(html)).not.toEqual([])
})
