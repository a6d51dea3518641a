import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { buildCopy } from '../../scripts/copy/build-copy.ts'
import { filesBelow } from './files-below.ts'
import { attribute, publishedPage } from './published-page.ts'

// The document that started the project lies beside it where the project is made, and nowhere else.
const seed = '../shared/seed'
const present = existsSync(seed)
if (!present) console.log(`${seed} is not here: its test is skipped.`)

it.skipIf(!present)('builds the seed’s post as it is', () => {
  const content = mkdtempSync(path.join(tmpdir(), 'seed-'))
  mkdirSync(path.join(content, 'interviews'))
  for (const file of readdirSync(seed)) cpSync(path.join(seed, file), path.join(content, 'interviews', file))

  const { code, output, out } = buildCopy('seed', content)
  expect(code, output).toBe(0)

  const page = publishedPage(out, 'interviews/sales-manager-big-tech.html')
  const box = page.all('section').find((section) => attribute(section, 'aria-labelledby') === 'tldr')
  expect(page.all('li', box)).toHaveLength(3)
  expect(page.text(page.all('header')[1])).toContain('11 / 100')
  expect(page.text(page.all('h1')[0])).toBe('Sales Manager, Big Tech, Engineer')
  expect(page.text(page.all('main')[0])).toContain('Tips/Tricks')
  expect(page.all('pre')).toHaveLength(0)
  // The rule below the TLDR went with it; the one before the closing notes is the writer's own.
  expect(page.all('hr')).toHaveLength(1)
  expect(page.text(page.all('main')[0])).not.toMatch(/TL;?DR/i)
  expect(page.text(page.all('main')[0]).split('youngest Sales Manager')).toHaveLength(2)
  expect(filesBelow(out)).toContain('categories/tips-tricks.html')
})
