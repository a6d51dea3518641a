import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { slugFromPath } from '../../lib/reading/slug-from-path.ts'
import { buildCopy } from '../../scripts/copy/build-copy.ts'
import { paragraphsOf } from '../unit/import/paragraphs-of.ts'
import { publishedPage } from './published-page.ts'

// The document that started the project lies beside it where the project is made, and nowhere else.
const seed = '../shared/seed'

it('builds an imported Jekyll folder, with every paragraph on its page', () => {
  const posts = path.join(mkdtempSync(path.join(tmpdir(), 'posts-')), '_posts')
  cpSync('tests/fixtures/import/seed-form', posts, { recursive: true })
  if (existsSync(seed)) cpSync(seed, posts, { recursive: true })
  const content = mkdtempSync(path.join(tmpdir(), 'imported-'))
  const command = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/import.ts', posts], {
    env: { ...process.env, CONTENT_DIR: content },
    encoding: 'utf8',
  })
  expect(command.status, command.stdout + command.stderr).toBe(0)

  const { code, output, out } = buildCopy('imported', content)
  expect(code, output).toBe(0)
  const sources = readdirSync(posts)
  expect(sources.length).toBeGreaterThan(2)
  for (const source of sources) {
    const page = publishedPage(out, `interviews/${slugFromPath(source)}.html`)
    const shown = words(page.text(page.all('article')[0]))
    const paragraphs = paragraphsOf(readFileSync(path.join(posts, source), 'utf8'))
    expect(paragraphs.length).toBeGreaterThan(5)
    for (const paragraph of paragraphs) expect(shown).toContain(words(paragraph))
  }
})

function words(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '').toLowerCase()
}
