import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { buildCopy } from '../../scripts/copy/build-copy.ts'
import { filesBelow } from './files-below.ts'
import { publishedPage } from './published-page.ts'

it('builds a series that has no interview yet, and nothing else either', () => {
  const { code, output, out } = buildCopy('empty', series({}))
  expect(code, output).toBe(0)
  expect(filesBelow(out).filter((file) => file.endsWith('.html'))).toEqual([
    '404.html',
    'about.html',
    'archive.html',
    'categories.html',
    'index.html',
    'people.html',
    'random.html',
    'tldr.html',
  ])
  expect(publishedPage(out, 'index.html').all('h1')).toHaveLength(1)
})

it('keeps drafts, scheduled and withdrawn interviews out of every byte', () => {
  const secret = 'chrysoberyl'
  const { code, output, out } = buildCopy(
    'held-back',
    series({
      'shown.md': front('number: 1', 'Shown'),
      'draft.md': front('number: 2\ndraft: true', secret),
      'scheduled.md': front('number: 3', secret).replace('2024-01-01', '2999-01-01'),
      'withdrawn.md': front(`number: 4\nwithdrawn: 2024-02-02\ninterviewee: {name: ${secret}}`, secret),
    }),
  )
  expect(code, output).toBe(0)
  const files = filesBelow(out)
  expect(files).toContain('interviews/shown.html')
  expect(files.filter((file) => readFileSync(path.join(out, file)).includes(secret))).toEqual([])
})

it('shows drafts in a preview, marked and closed to search engines', () => {
  const content = series({ 'draft.md': front('number: 2\ndraft: true', 'Half a talk') })
  const { code, output, out } = buildCopy('preview', content, { VERCEL_ENV: 'preview' })
  expect(code, output).toBe(0)
  const page = publishedPage(out, 'interviews/draft.html')
  expect(page.text(page.all('main')[0])).toContain('This is a draft')
  expect(page.html).toMatch(/<meta name="robots" content="noindex/)
})

it('builds nothing where the content has a mistake, and says where', () => {
  const { code, output, out } = buildCopy(
    'mistaken',
    series({ 'wrong.md': front('number: 1\ntitel: x', 'Text').replace('title: Talk\n', '') }),
  )
  expect(code).toBe(1)
  expect(output).toMatch(/interviews\/wrong\.md:\d+:\d+ .*titel/)
  expect(output).not.toMatch(/\n\s+at /)
  expect(() => filesBelow(out)).toThrow()
})

function series(files: Record<string, string>): string {
  const content = mkdtempSync(path.join(tmpdir(), 'series-'))
  mkdirSync(path.join(content, 'interviews'))
  for (const [name, text] of Object.entries(files))
    writeFileSync(path.join(content, 'interviews', name), text)
  return content
}

function front(fields: string, text: string): string {
  return `---\n${fields}\ntitle: Talk\ndate: 2024-01-01\ntldr: [One thing]\n---\n## What is it?\n\n${text}\n`
}
