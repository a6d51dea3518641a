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

it('builds a series of thousands that has no interview yet, and nothing else either', () => {
  const { code, output, out } = buildCopy('empty', series({}), {}, { total: 1300 })
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
    'search.html',
    'tldr.html',
  ])
  const index = publishedPage(out, 'index.html')
  expect(index.all('h1')).toHaveLength(1)
  expect(index.all('progress')).toHaveLength(13)
  expect(index.text(index.all('main')[0])).toContain('The first interview is yet to come')
  const read = (file: string) => readFileSync(path.join(out, file), 'utf8')
  expect(atomViolations(read('feed.xml'))).toEqual([])
  expect(rssViolations(read('rss.xml'))).toEqual([])
  expect(jsonFeedViolations(read('feed.json'))).toEqual([])
})

describe('a series with interviews that readers may not see, and with old addresses', () => {
  const secret = 'chrysoberyl'
  const gone = `${secret} was taken back`
  const denied = 'Zoë Kurosawa'
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
        'withdrawn.md': front(`number: 4\nwithdrawn: 2024-02-02\ninterviewee: {name: ${secret}}`, gone),
        'withdrawn-en.md': front('lang: en\ntranslationOf: withdrawn', secret),
        'portrait.md': front(
          [
            `number: 6\ncover: ${secret}.png\ncoverAlt: ${secret}\nwithdrawn: portrait`,
            'corrections:\n  - {date: 2024-01-05, text: It was *two*.}\n  - {date: 2024-03-01, text: Three.}',
          ].join('\n'),
          'Without a face',
        ),
        [`${secret}.png`]: pixel,
        '../redirects.yml': [
          '/:year/:month/:day/:title.html: /interviews/:title',
          '/tag/:name/: /categories/:name',
          '/shop: https://example.org/shop?a=1&b=2',
          `/${secret}-line: /interviews/${secret}-draft`,
        ].join('\n'),
        '../published-urls.txt': '/interviews/shown\n/tag/nature\n/categories/nature\n',
      }),
      { ANONYMITY_DENYLIST: `${denied}, ゾエ` },
      { locale: 'ja' },
    )
    expect(built.code, built.output).toBe(0)
    files = filesBelow(built.out)
  })

  it('keeps drafts, scheduled and withdrawn interviews out of every byte and every name', () => {
    expect(files).toContain('interviews/shown.html')
    expect(files.filter((file) => file.includes(secret))).toEqual([])
    expect(files.filter((file) => plainBytes(path.join(built.out, file)).includes(secret))).toEqual([])
  })

  it('hands nothing of what was withdrawn on to the steps that write files', () => {
    const handedOn = path.join(built.out, '../.contentlayer/generated/Interview/_index.json')
    expect(readFileSync(handedOn, 'utf8')).toContain('interviews/withdrawn.md')
    expect(readFileSync(handedOn, 'utf8')).not.toContain(gone)
  })

  it('asks those who hold a feed’s entry to forget what was taken back', () => {
    const feed = readFileSync(path.join(built.out, 'feed.xml'), 'utf8')
    expect(feed).toMatch(
      /<at:deleted-entry ref="[^"]*\/interviews\/withdrawn" when="2024-02-01T15:00:00Z"\/>/,
    )
    expect(feed).not.toMatch(/<id>[^<]*withdrawn/)
  })

  it('shows an interview without the portrait that was taken back', () => {
    const page = publishedPage(built.out, 'interviews/portrait.html')
    expect(page.text(page.all('main')[0])).toContain('Without a face')
    expect(page.all('img')).toEqual([])
    expect(files.filter((file) => file.startsWith('images/'))).toEqual([])
  })

  it('tells corrections wherever the text is, newest first, and when the interview changed last', () => {
    const read = (file: string) => readFileSync(path.join(built.out, file), 'utf8')
    const page = publishedPage(built.out, 'interviews/portrait.html')
    expect(page.text(page.all('main')[0])).toMatch(
      /訂正\s*2024年3月1日\s*Three\.\s*2024年1月5日\s*It was two/,
    )
    const data = JSON.parse(read('api/v1/interviews/portrait.json'))
    expect(data.corrections).toEqual([
      { date: '2024-03-01', text: 'Three.' },
      { date: '2024-01-05', text: 'It was two.' },
    ])
    expect(data.updated).toBe('2024-03-01')
    expect(read('interviews/portrait/source.md')).toMatch(
      /## 訂正\n\n- 2024年3月1日: Three\.\n- .*: It was \*two\*\./,
    )
    expect(read('feed.json')).toContain('It was <em>two</em>.')
    expect(read('rss.xml')).toContain('2024年3月1日')
    expect(page.html).toContain('"@type":"CorrectionComment"')
  })

  it('says that nobody of the deny-list is named', () => {
    expect(built.output).toMatch(/Deny-list: 1 person/)
    expect(built.output).not.toContain(denied)
  })

  it('leaves a notice of what was taken back, its number and the day, in the language of the site', () => {
    for (const file of ['interviews/withdrawn.html', 'interviews/withdrawn-en.html']) {
      const notice = publishedPage(built.out, file)
      expect(notice.html).toMatch(/<meta name="robots" content="noindex/)
      expect(attribute(notice.all('html')[0], 'lang')).toBe('ja')
      expect(notice.text(notice.all('main')[0])).toMatch(/4 \/ 100 .*2024年2月2日/)
    }
    const index = publishedPage(built.out, 'index.html')
    const cells = index.all('li', index.all('ol')[0])
    expect(cells).toHaveLength(100)
    expect(cells.map((cell) => index.text(cell)).filter((text) => text !== '')).toEqual([
      '1',
      '4 公開終了',
      '6',
    ])
  })

  it('says what is held back, and until when', () => {
    expect(built.output).toMatch(new RegExp(`${secret}-draft\\.md.*draft`))
    expect(built.output).toMatch(new RegExp(`${secret}-soon\\.md.*2999-01-01`))
  })

  it('reminds of the addresses that the list of published ones does not have', () => {
    expect(built.output).toMatch(/published-urls\.txt yet: [1-9]/)
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

it('builds nothing where the content has a mistake, or names somebody of the deny-list, and says where', () => {
  const { code, output, out } = buildCopy(
    'mistaken',
    series({
      'wrong.md': front('number: 1\ntitel: x', 'Text').replace('title: Talk\n', ''),
      'named.md': front('number: 2', 'Said ZOE&#32;Kurosawa.'),
    }),
    { ANONYMITY_DENYLIST: 'Zoë Kurosawa' },
  )
  expect(output).toMatch(/interviews\/named\.md:9:6 {2}denied-name /)
  expect(output).not.toMatch(/kurosawa/i)
  expect(code).toBe(1)
  expect(output).toMatch(/interviews\/wrong\.md:\d+:\d+ .*titel/)
  expect(output).not.toMatch(/\n\s+at /)
  expect(() => filesBelow(out)).toThrow()
})

/** A picture of one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

function series(files: Record<string, string | Buffer>): string {
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
