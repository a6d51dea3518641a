import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { redirectPage } from '../../../lib/addresses/redirect-page.ts'
import { redirectPagePaths } from '../../../lib/addresses/redirect-page-paths.ts'
import { redirectsFile } from '../../../lib/addresses/redirects-file.ts'
import { en } from '../../../lib/strings/en.ts'
import { publishRedirects } from '../../../scripts/publish/publish-redirects.ts'
import { htmlProblems } from '../../build/html-problems.ts'

const live = ['index.html', '404.html', 'about.html', 'interviews/sales.html', 'cv', 'a.txt']
let out = ''
let content = ''

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  out = mkdtempSync(join(tmpdir(), 'redirects-'))
  content = mkdtempSync(join(tmpdir(), 'redirects-content-'))
  for (const file of live) {
    mkdirSync(join(out, dirname(file)), { recursive: true })
    writeFileSync(join(out, file), 'live')
  }
})
afterEach(() => {
  for (const folder of [out, content]) rmSync(folder, { recursive: true })
  vi.restoreAllMocks()
})

const publish = (...froms: string[]) => {
  writeFileSync(join(content, 'redirects.yml'), `# old\n${froms.map((from) => `${from}: /x\n`).join('')}`)
  return publishRedirects(out, content, {
    redirects: froms.map((from) => ({ from, to: '/interviews/sales', path: 'redirects.yml', written: from })),
    wildcards: [],
    promised: [],
  })
}
const made = () =>
  readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\./.test(file) && !live.includes(file))
    .sort()

test.each([
  ['/2023/10/01/sales.html', ['2023/10/01/sales.html']],
  ['/2023/10/01/sales', ['2023/10/01/sales.html']],
  ['/2023/10/01/sales/', ['2023/10/01/sales.html', '2023/10/01/sales/index.html']],
  ['/営業/', ['営業.html', '営業/index.html']],
  ['/v1.2-notes', ['v1.2-notes.html']],
  ['/a b', ['a b.html']],
  // Of another type, hidden, a device, or too long for a file's name
  ['/feed.php', []],
  ['/atom.xml', []],
  ['/.git/config', []],
  ['/a/../../b', []],
  ['/..', []],
  ['/a\\b', []],
  ['/c:/x', []],
  ['/nul', []],
  ['/x./y', []],
  ['/x ', []],
  [`/${'x'.repeat(250)}`, []],
  ['/', []],
])('%s has the files %j', (from, files) => {
  expect(redirectPagePaths(from)).toEqual(files)
})

describe('in out/', () => {
  test('each old path that can be a file is one, and nothing else changes', async () => {
    await publish('/old/a.html', '/Old/A/', '/old/b/', '/feed.php')
    expect(made()).toEqual(
      ['_redirects', 'Old/A/index.html', 'old/a.html', 'old/b.html', 'old/b/index.html']
        .filter((file) => file !== '_redirects')
        .sort(),
    )
    expect(existsSync(join(out, '_redirects'))).toBe(true)
    for (const file of live) expect(readFileSync(join(out, file), 'utf8')).toBe('live')
  })

  test.each(['/cv/old', '/CV/old/', '/a.txt/x'])('a file is not in the way of %s', async (from) => {
    await publish(from)
    expect(made()).toEqual([])
    for (const file of live) expect(readFileSync(join(out, file), 'utf8')).toBe('live')
  })

  test.each(['/about', '/ABOUT/', '/interviews/Sales.html', '/a.txt', '/cv/'])(
    '%s, which stands there, fails the build with its place',
    async (from) => {
      await expect(publish(from)).rejects.toThrow(`${content}/redirects.yml:2:1  live-address`)
    },
  )

  test('a lost page fails the build, whether a redirect or the published list names it', async () => {
    writeFileSync(join(content, 'published-urls.txt'), '# old\n/people/x\n')
    writeFileSync(join(content, 'redirects.yml'), '/old: /people/x\n')
    const promise = (written: string) =>
      publishRedirects(out, content, {
        redirects: [],
        wildcards: [],
        promised: [{ path: 'published-urls.txt', written }],
      })
    await expect(promise('/people/x')).rejects.toThrow(`${content}/published-urls.txt:2:1  published-address`)
    await expect(promise('/About/')).resolves.toBeUndefined()
    await expect(
      publishRedirects(out, content, {
        redirects: [{ from: '/old', to: '/people/x', path: 'redirects.yml', written: '/old' }],
        wildcards: [],
        promised: [],
      }),
    ).rejects.toThrow(`${content}/redirects.yml:1:1  redirect-target`)
  })

  test('without old paths there is no file more', async () => {
    await publish()
    expect(readdirSync(out).sort()).toEqual([
      '404.html',
      'a.txt',
      'about.html',
      'cv',
      'index.html',
      'interviews',
    ])
  })
})

test('the rules for Netlify and Cloudflare stand as written first, then without an ending, each once', () => {
  const redirects = [
    { from: '/a.html', to: '/x', path: '', written: '' },
    { from: '/営業/', to: 'https://example.org/?a=1', path: '', written: '' },
    { from: '/a/', to: '/x', path: '', written: '' },
  ]
  expect(redirectsFile(redirects, { forced: false }).split('\n')).toEqual([
    '/a.html /x 301',
    '/%E5%96%B6%E6%A5%AD/ https://example.org/?a=1 301',
    '/a/ /x 301',
    '/a /x 301',
    '/%E5%96%B6%E6%A5%AD https://example.org/?a=1 301',
    '',
  ])
  expect(redirectsFile(redirects, { forced: true })).toContain('/a.html /x 301!\n')
})

test('a page that leads on is valid, and holds no sign of a target that HTML would take for its own', async () => {
  const html = redirectPage(
    `https://example.org/?a="><script>&b='`,
    { url: 'https://x.example', locale: 'en' },
    en,
  )
  expect(html).not.toContain('<script>')
  expect(await htmlProblems(html)).toEqual([])
  expect(html.match(/"&#62;&#60;|&#34;&#62;&#60;script&#62;&#38;b=&#39;/g)?.length).toBe(4)
})
