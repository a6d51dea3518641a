import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type BuiltCopy, buildCopy } from '../../scripts/copy/build-copy.ts'
import { atomViolations } from '../conformance/atom-violations.ts'
import { jsonFeedViolations } from '../conformance/json-feed-violations.ts'
import { rssViolations } from '../conformance/rss-violations.ts'
import { filesBelow } from './files-below.ts'
import { plainBytes } from './plain-bytes.ts'
import { attribute, publishedPage } from './published-page.ts'

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
    'questions.html',
    'random.html',
    'tldr.html',
    'search.html',
  ])
  expect(publishedPage(out, 'index.html').all('h1')).toHaveLength(1)
  const read = (file: string) => readFileSync(path.join(out, file), 'utf8')
  expect(atomViolations(read('feed.xml'))).toEqual([])
  expect(rssViolations(read('rss.xml'))).toEqual([])
  expect(jsonFeedViolations(read('feed.json'))).toEqual([])
})

describe('a series with interviews that readers may not see, and with old addresses', () => {
  const secret = 'chrysoberyl'
  let built: BuiltCopy
  let files: string[]

  beforeAll(() => {
    built = buildCopy(
      'held-back',
      series({
        'shown.md': front('number: 1\ncategories: [Nature]\naliases: [/Old/Shown/, /営業]', 'Shown'),
        [`${secret}-draft.md`]: front(`number: 2\ndraft: true\n${hints(secret)}`, secret),
        [`${secret}-soon.md`]: front(`number: 3\n${hints(`${secret}-soon`)}`, secret).replace(
          '2024-01-01',
          '2999-01-01',
        ),
        'withdrawn.md': front(`number: 4\nwithdrawn: 2024-02-02\ninterviewee: {name: ${secret}}`, secret),
        '../redirects.yml': [
          '/:year/:month/:day/:title.html: /interviews/:title',
          '/tag/:name/: /categories/:name',
          '/shop: https://example.org/shop?a=1&b=2',
          `/${secret}-line: /interviews/${secret}-draft`,
        ].join('\n'),
        '../published-urls.txt': '/interviews/shown\n/tag/nature\n/categories/nature\n',
      }),
    )
    expect(built.code, built.output).toBe(0)
    files = filesBelow(built.out)
  })

  it('keeps drafts, scheduled and withdrawn interviews out of every byte and every name', () => {
    expect(files).toContain('interviews/shown.html')
    expect(files.filter((file) => file.includes(secret))).toEqual([])
    expect(files.filter((file) => plainBytes(path.join(built.out, file)).includes(secret))).toEqual([])
  })

  it('says what is held back, and until when', () => {
    expect(built.output).toMatch(new RegExp(`${secret}-draft\\.md.*draft`))
    expect(built.output).toMatch(new RegExp(`${secret}-soon\\.md.*2999-01-01`))
  })

  it.each([
    ['Old/Shown.html', '/interviews/shown'],
    ['Old/Shown/index.html', '/interviews/shown'],
    ['営業.html', '/interviews/shown'],
    ['2024/01/01/shown.html', '/interviews/shown'],
    ['tag/nature/index.html', '/categories/nature'],
    ['shop.html', 'https://example.org/shop?a=1&b=2'],
  ])('leads on from %s without a script', (file, to) => {
    const page = publishedPage(built.out, file)
    const metas = page.all('meta')
    const refresh = metas.find((meta) => attribute(meta, 'http-equiv') === 'refresh')
    const robots = metas.find((meta) => attribute(meta, 'name') === 'robots')
    const canonical = page.all('link').find((link) => attribute(link, 'rel') === 'canonical')
    expect(attribute(refresh, 'content')).toBe(`0; url=${to}`)
    expect(attribute(robots, 'content')).toBe('noindex')
    expect(attribute(canonical, 'href')).toBe(to.startsWith('/') ? `http://localhost:3000${to}` : to)
    expect(attribute(page.all('a')[0], 'href')).toBe(to)
    expect(page.all('script')).toEqual([])
  })

  it('tells Netlify and Cloudflare of the old addresses', () => {
    const lines = readFileSync(path.join(built.out, '_redirects'), 'utf8').trim().split('\n')
    expect(lines).toContain('/Old/Shown/ /interviews/shown 301')
    expect(lines).toContain('/Old/Shown /interviews/shown 301')
    expect(lines).toContain('/%E5%96%B6%E6%A5%AD /interviews/shown 301')
    expect(lines).toContain('/2024/01/01/shown.html /interviews/shown 301')
    for (const line of lines) expect(line).toMatch(/^\/[^\s:*]+ (?:\/|https:)\S+ 301$/)
  })
})

it('shows drafts in a preview, marked and closed to search engines', () => {
  const content = series({ 'draft.md': front('number: 2\ndraft: true', 'Half a talk') })
  const { code, output, out } = buildCopy('preview', content, { VERCEL_ENV: 'preview' })
  expect(code, output).toBe(0)
  const page = publishedPage(out, 'interviews/draft.html')
  expect(page.text(page.all('main')[0])).toContain('This is a draft')
  expect(page.html).toMatch(/<meta name="robots" content="noindex/)
  expect(readFileSync(path.join(out, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /\n')
  expect(readFileSync(path.join(out, 'sitemap.xml'), 'utf8')).not.toContain('/interviews/')
  expect(readFileSync(path.join(out, 'feed.xml'), 'utf8')).toContain('This is a draft')
  const index = publishedPage(out, 'index.html')
  expect(index.html).toMatch(/<meta name="robots" content="noindex/)
  // Vercel's toolbar is let in here, and only here.
  expect(index.html).toMatch(/script-src [^;]*https:\/\/vercel\.live/)
  expect(publishedPage('out', 'index.html').html).not.toContain('vercel.live')
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

/** Fields that would betray an interview by something other than its page. */
function hints(secret: string): string {
  return `categories: [${secret}]\naliases: [/${secret}-alias]`
}
