import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { filesBelow } from './files-below.ts'

it('a site that did not turn the editor on has nothing of it', () => {
  expect(existsSync('out/index.html')).toBe(true)
  expect(filesBelow('out').filter((path) => /^admin\b/.test(path))).toEqual([])
  for (const file of ['sitemap.xml', 'robots.txt', 'llms.txt', 'index.html', '404.html'])
    expect(readFileSync(`out/${file}`, 'utf8'), file).not.toContain('/admin')
})
