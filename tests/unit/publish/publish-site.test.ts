import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { drawnSite } from '../../../scripts/publish/drawn-site.ts'
import { publishSite } from '../../../scripts/publish/publish-site.ts'

const page =
  '<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><copy-link></copy-link></body></html>'
let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'publish-'))
  drawn({ '/': '/', '/categories/craft': '/categories/[slug]' })
  write('.next/server/app/index.html', page)
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('leaves pages, with their styles within, what they refer to, and the scripts', async () => {
  write('.next/server/app/index.rsc', 'segment')
  write('.next/server/app/index.segments/_tree.segment.rsc', 'segment')
  write('.next/server/app/_not-found.html', page)
  write('.next/server/app/_global-error.html', page)
  write('.next/server/app/page.js', 'runtime()')
  write('.next/server/app/manifest.webmanifest.body', '{}')
  write('.next/server/app/manifest.webmanifest.meta', '{}')
  write('.next/static/chunks/a.js', 'runtime()')
  write('.next/static/chunks/a.css', 'p{}')
  write('.next/static/media/a.woff2', 'font')
  write('public/robots.txt', 'User-agent: *')
  await publish()
  expect(filesBelow('out')).toEqual([
    '404.html',
    '_next/static/media/a.woff2',
    expect.stringMatching(/^assets\/help-[0-9a-f]{10}\.js$/),
    expect.stringMatching(/^assets\/random-[0-9a-f]{10}\.js$/),
    expect.stringMatching(/^assets\/search-[0-9a-f]{10}\.js$/),
    expect.stringMatching(/^assets\/search-worker-[0-9a-f]{10}\.js$/),
    expect.stringMatching(/^assets\/site-[0-9a-f]{10}\.js$/),
    'index.html',
    'manifest.webmanifest',
    'robots.txt',
  ])
})

test('names the page that cannot be published', async () => {
  write('.next/server/app/categories/craft.html', page.replace('<body>', '<body style="color:red">'))
  await expect(publish()).rejects.toThrow(/^categories\/craft\.html cannot be published: .*<body>.*style/)
})

test('does not touch a file that an owner put there as it is', async () => {
  const proof = 'google-site-verification: 0123.html'
  write('public/0123.html', proof)
  write('public/categories/craft.txt', 'mine')
  write('.next/server/app/categories/craft.html', page)
  await publish()
  expect(readFileSync(path.join(folder, 'out/0123.html'), 'utf8')).toBe(proof)
  expect(readFileSync(path.join(folder, 'out/categories/craft.txt'), 'utf8')).toBe('mine')
})

test('says so where such a file has the address of a page', async () => {
  write('public/categories/craft.html', 'mine')
  write('.next/server/app/categories/craft.html', page)
  await expect(publish()).rejects.toThrow(/\/categories\/craft\.html.*public\//)
})

test('says so where such a file has the address of a feed', async () => {
  write('out/notes/feed.xml', 'the feed')
  write('public/notes/feed.xml', 'mine')
  await expect(publish()).rejects.toThrow(/^\/notes\/feed\.xml.*public\//)
})

test('lays the files of an owner into folders that stand there already, and follows links', async () => {
  write('out/notes/feed.xml', 'the feed')
  write('public/notes/paper.txt', 'mine')
  symlinkSync(path.join(folder, 'public/notes'), path.join(folder, 'public/papers'))
  await publish()
  expect(filesBelow('out')).toEqual(
    expect.arrayContaining(['notes/feed.xml', 'notes/paper.txt', 'papers/paper.txt']),
  )
})

test('refuses a page that only a request could tell how to draw', async () => {
  drawn({ '/': '/' }, ['/', '/search', '/people/[slug]'])
  await expect(publish()).rejects.toThrow(/\/search/)
})

test('a route none of whose pages has to be drawn is no such page', async () => {
  drawn({ '/': '/' }, ['/', '/people/[slug]'])
  await publish()
  expect(filesBelow('out')).toContain('index.html')
})

/** Notes as Next leaves them: the route of each page drawn, and all routes. */
function drawn(pages: Record<string, string>, all = Object.values(pages)): void {
  const entries = Object.entries(pages).map(([path, srcRoute]) => [path, { srcRoute }])
  const dynamicRoutes = Object.fromEntries(
    all.filter((route) => route.includes('[')).map((route) => [route, {}]),
  )
  write(
    '.next/prerender-manifest.json',
    JSON.stringify({ routes: Object.fromEntries(entries), dynamicRoutes }),
  )
  write(
    '.next/app-path-routes-manifest.json',
    JSON.stringify(Object.fromEntries(all.map((route) => [`${route}/page`, route]))),
  )
}

async function publish(): Promise<void> {
  const found = await drawnSite(path.join(folder, '.next'))
  await publishSite(found, path.join(folder, 'out'), path.join(folder, 'public'))
}

function write(name: string, text: string): void {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function filesBelow(name: string): string[] {
  return readdirSync(path.join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(path.join(folder, name), path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
    )
    .sort()
}
