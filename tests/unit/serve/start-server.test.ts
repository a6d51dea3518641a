import { mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningServer, startServer } from '@/scripts/serve/start-server'
import { ask, askRaw } from './ask'

const long = '<p>One line of a long page.</p>\n'.repeat(500)
const files: Record<string, string> = {
  'index.html': 'home',
  '404.html': 'lost',
  'categories.html': 'all categories',
  'categories/tips.html': 'tips',
  'categories/tips/feed.xml': '<feed/>',
  'interviews/foo.html': long,
  'interviews/日本.html': 'Japan',
  'interviews/v1.4.html': 'dotted',
  'interviews/foo/source.md': '# Foo',
  'feed.xml': '<feed/>',
  'rss.xml': '<rss/>',
  'sitemap.xml': '<urlset/>',
  'feed.json': '{}',
  'api/v1/interviews.json': '[]',
  'manifest.webmanifest': '{}',
  'robots.txt': 'User-agent: *',
  'og/foo.png': 'png',
  'images/a.avif': 'avif',
  'font.woff2': 'woff2',
  'pagefind/en.pf_meta': 'meta',
  '_next/static/app.3f2a.js': 'let a',
  '.well-known/security.txt': 'Contact:',
}

let directory: string
let server: RunningServer

beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'serve-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(directory, name)), { recursive: true })
    writeFileSync(path.join(directory, name), text)
  }
  writeFileSync(path.join(path.dirname(directory), `${path.basename(directory)}-secret`), 'secret')
  server = await startServer({
    directory,
    port: 0,
    headers: [
      { source: '/:path*', headers: [{ key: 'X-All', value: 'yes' }] },
      { source: '/interviews/:slug', headers: [{ key: 'X-Interview', value: 'yes' }] },
      { source: '/sitemap.xml', headers: [{ key: 'Cache-Control', value: 'max-age=60' }] },
      { source: '/(.*).woff2', headers: [{ key: 'Cache-Control', value: 'immutable' }] },
      { source: '/(.*).png', headers: [{ key: 'X-Card', value: 'yes' }] },
    ],
    redirects: [
      { source: '/old{.html}?{/}?', destination: '/categories#top', permanent: true },
      { source: '/:year(\\d{4})/:slug', destination: '/interviews/:slug', permanent: true },
      { source: '/shop', destination: 'https://example.com/shop?a=1', permanent: true },
    ],
  })
})

afterAll(async () => {
  await server.close()
  rmSync(directory, { recursive: true })
  rmSync(`${directory}-secret`)
})

const get = (target: string, headers: Record<string, string> = {}) => ask(server.url, target, { headers })

describe('addresses', () => {
  test.each([
    ['/', 'home'],
    ['/categories', 'all categories'],
    ['/categories/tips', 'tips'],
    ['/categories?from=feed', 'all categories'],
    ['/interviews/%E6%97%A5%E6%9C%AC', 'Japan'],
    ['/interviews/v1.4', 'dotted'],
    ['/interviews/foo/source.md', '# Foo'],
    ['/.well-known/security.txt', 'Contact:'],
  ])('%s is a page', async (target, body) => {
    expect(await get(target)).toMatchObject({ status: 200, body: Buffer.from(body) })
  })

  test.each([
    ['/categories/', '/categories'],
    ['/categories.html', '/categories'],
    ['/index.html', '/'],
    ['/index', '/'],
    ['/categories/tips.html?a=1&b=%20', '/categories/tips?a=1&b=%20'],
    ['/interviews/%E6%97%A5%E6%9C%AC/', '/interviews/%E6%97%A5%E6%9C%AC'],
    ['/what%3Fnow%23here/', '/what%3Fnow%23here'],
    ['//example.com/', '/example.com'],
    ['/categories//tips', '/categories/tips'],
    // Old ones, in one step however they end
    ['/old.html?a=1', '/categories?a=1#top'],
    ['/old/', '/categories#top'],
    ['/2023/%E6%97%A5%E6%9C%AC', '/interviews/%E6%97%A5%E6%9C%AC'],
    ['/shop?b=2', 'https://example.com/shop?a=1&b=2'],
    ['//2023//example.com', '/2023/example.com'],
  ])('%s leads for good to %s', async (target, location) => {
    expect(await get(target)).toMatchObject({ status: 308, headers: { location } })
  })

  test.each([
    '/nothing',
    '/404',
    '/interviews',
    '/_next/static',
    '/categories/tips/none.xml',
    '/_next/static/none.js',
  ])('%s is the 404 page, which may not be kept', async (target) => {
    const answer = await get(target, { accept: 'application/json' })
    expect(answer).toMatchObject({ status: 404, body: Buffer.from('lost') })
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.headers['cache-control']).toContain('max-age=0')
  })
})

describe('headers', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/feed.xml', 'application/xml; charset=utf-8'],
    ['/categories/tips/feed.xml', 'application/xml; charset=utf-8'],
    ['/rss.xml', 'application/xml; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/feed.json', 'application/feed+json; charset=utf-8'],
    ['/api/v1/interviews.json', 'application/json; charset=utf-8'],
    ['/interviews/foo/source.md', 'text/markdown; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/og/foo.png', 'image/png'],
    ['/images/a.avif', 'image/avif'],
    ['/font.woff2', 'font/woff2'],
    ['/pagefind/en.pf_meta', 'application/octet-stream'],
    ['/_next/static/app.3f2a.js', 'text/javascript; charset=utf-8'],
  ])('%s is %s', async (target, type) => {
    expect((await get(target)).headers['content-type']).toBe(type)
  })

  test('only files with a hash in their name are kept for good', async () => {
    expect((await get('/_next/static/app.3f2a.js')).headers['cache-control']).toContain('immutable')
    for (const target of ['/', '/feed.xml', '/og/foo.png', '/.well-known/security.txt']) {
      expect((await get(target)).headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    }
  })

  test('that there is no file of such a name is not kept', async () => {
    expect((await get('/font.woff2')).headers['cache-control']).toBe('immutable')
    expect((await get('/none.woff2')).headers['cache-control']).toContain('max-age=0')
  })

  test("those of the deployment go where Next's own syntax says, and win", async () => {
    for (const target of ['/', '/interviews/foo', '/feed.xml', '/nothing', '/categories/']) {
      expect((await get(target)).headers['x-all']).toBe('yes')
    }
    expect((await get('/interviews/foo')).headers['x-interview']).toBe('yes')
    expect((await get('/interviews/foo/source.md')).headers['x-interview']).toBeUndefined()
    expect((await get('/og/foo.png')).headers['x-card']).toBe('yes')
    expect((await get('/sitemap.xml')).headers['cache-control']).toBe('max-age=60')
  })

  test('a rule that cannot be followed here is refused at the start', async () => {
    const start = (rule: object) =>
      startServer({ directory, port: 0, headers: [{ source: '/', headers: [], ...rule }] })
    await expect(start({ has: [{ type: 'host', value: 'x' }] })).rejects.toThrow()
    await expect(start({ headers: [{ key: 'X', value: 'two\nlines' }] })).rejects.toThrow()
  })
})

describe('transfer', () => {
  test('long text is compressed as the reader can read it', async () => {
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync }
    for (const encoding of ['br', 'gzip'] as const) {
      const { headers, body } = await get('/interviews/foo', { 'accept-encoding': encoding })
      expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' })
      expect(body.length).toBeLessThan(long.length / 10)
      expect(unpack[encoding](body).toString()).toBe(long)
    }
  })

  test('an unchanged file is not sent twice', async () => {
    const { etag = '' } = (await get('/interviews/foo')).headers
    const again = await get('/interviews/foo', { 'if-none-match': etag, 'accept-encoding': 'br' })
    expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0), headers: { etag, 'x-all': 'yes' } })
    expect((await get('/interviews/foo', { 'if-none-match': '"other"' })).headers.etag).toBe(etag)
    writeFileSync(path.join(directory, 'changing.txt'), 'a')
    const before = await get('/changing.txt')
    writeFileSync(path.join(directory, 'changing.txt'), 'b')
    const after = await get('/changing.txt', { 'if-none-match': before.headers.etag ?? '' })
    expect(after).toMatchObject({ status: 200, body: Buffer.from('b') })
  })

  test('HEAD has the headers of GET and no body', async () => {
    const head = await ask(server.url, '/interviews/foo', { method: 'HEAD', headers: { range: 'bytes=0-1' } })
    expect(head).toMatchObject({ status: 200, body: Buffer.alloc(0) })
    expect(head.headers['content-length']).toBe(String(long.length))
    expect((await ask(server.url, '/nothing', { method: 'HEAD' })).status).toBe(404)
  })

  test('a part of a file', async () => {
    const part = (range: string) => get('/interviews/foo', { range, 'accept-encoding': 'br' })
    expect(await part('bytes=3-11')).toMatchObject({
      status: 206,
      body: Buffer.from('One line '),
      headers: { 'content-range': `bytes 3-11/${long.length}` },
    })
    expect((await part('bytes=100-9099')).body.toString()).toBe(long.slice(100, 9100))
    expect((await part('bytes=-5')).body.toString()).toBe('</p>\n')
    expect((await part(`bytes=${long.length}-`)).status).toBe(416)
    for (const range of ['bytes=0-1,5-6', 'lines=1-2', 'bytes=x'])
      expect((await part(range)).status).toBe(200)
  })

  test('a part of an older version is not mixed with this one', async () => {
    const answer = await get('/interviews/foo', { range: 'bytes=0-1', 'if-range': '"older"' })
    expect(answer).toMatchObject({ status: 200, body: Buffer.from(long) })
  })
})

describe('odd requests', () => {
  const secret = () => `${path.basename(directory)}-secret`

  test('broken addresses and steps upwards are refused', async () => {
    for (const target of [
      '/%',
      '/%zz',
      '/%ff',
      '/a%00b',
      `/..%2f${secret()}`,
      `/../${secret()}`,
      `/%2e%2e/${secret()}`,
      '/categories/../index',
      `/..%5c${secret()}`,
      '/%5Cexample.com/',
      '*',
    ]) {
      expect([target, (await get(target)).status]).toEqual([target, 400])
    }
  })

  test('a very long address is answered', async () => {
    expect((await get(`/${'a'.repeat(8000)}`)).status).toBe(404)
    expect((await get(`/${'a/'.repeat(4000)}b`)).status).toBe(404)
    expect(await askRaw(server.port, `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 4(14|31) /,
    )
  })

  test('other methods than GET and HEAD are refused', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND']) {
      expect(await ask(server.url, '/', { method })).toMatchObject({
        status: 405,
        headers: { allow: 'GET, HEAD' },
      })
    }
  })

  test('what is not HTTP is refused, and the server goes on', async () => {
    const ends = 'Host: x\r\nConnection: close\r\n\r\n'
    expect(await askRaw(server.port, 'nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
    expect(await askRaw(server.port, `BREW / HTTP/1.1\r\n${ends}`)).toMatch(/^HTTP\/1\.1 400 /)
    expect(await askRaw(server.port, `GET /\xff\xfe/ HTTP/1.1\r\n${ends}`)).toMatch(/^HTTP\/1\.1 [34]/)
    expect(await askRaw(server.port, `GET /a/?\xff HTTP/1.1\r\n${ends}`)).toMatch(/^HTTP\/1\.1 [34]/)
    expect(await askRaw(server.port, `GET http://x/categories HTTP/1.1\r\n${ends}`)).toContain(
      'all categories',
    )
    expect((await get('/')).status).toBe(200)
  })

  test.runIf(process.platform === 'linux')(
    'no file stays open after 304, or when the reader leaves',
    async () => {
      const open = () => readdirSync('/proc/self/fd').length
      const { etag = '' } = (await get('/interviews/foo')).headers
      const before = open()
      for (let i = 0; i < 50; i++) await get('/interviews/foo', { 'if-none-match': etag })
      for (let i = 0; i < 50; i++) await leaveEarly('/interviews/foo')
      await expect.poll(open, { timeout: 15_000 }).toBeLessThan(before + 10)
    },
  )
})

describe('slow readers', () => {
  let slow: RunningServer
  const large = 'x'.repeat(20_000_000)
  const medium = 'x'.repeat(3_000_000)

  beforeAll(async () => {
    writeFileSync(path.join(directory, 'large.bin'), large)
    writeFileSync(path.join(directory, 'medium.bin'), medium)
    slow = await startServer({ directory, port: 0, patience: 1000 })
  })
  afterAll(() => slow.close())

  test('a request that never ends is given up', async () => {
    expect(await askRaw(slow.port, 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow:')).toMatch(/^HTTP\/1\.1 408 /)
    expect((await ask(slow.url, '/')).status).toBe(200)
  })

  test('who reads in small sips gets all of it, and nobody waits for them', async () => {
    // All in all longer than a connection may stand still.
    const sipping = Array.from({ length: 10 }, () => sip(slow.port, '/medium.bin', 50))
    const other = ask(slow.url, '/').then(({ status }) => status)
    expect(await Promise.race([other, ...sipping.map((done) => done.then(() => 'sipped'))])).toBe(200)
    for (const text of await Promise.all(sipping)) expect(text.length).toBeGreaterThan(medium.length)
  })

  test.runIf(process.platform === 'linux')('who stops to read does not keep the file open', async () => {
    const open = () => readlinks('/proc/self/fd').filter((file) => file.endsWith('/large.bin')).length
    const sockets = Array.from({ length: 10 }, () => {
      const socket = connect(slow.port, 'localhost', () =>
        socket.write('GET /large.bin HTTP/1.1\r\nHost: x\r\n\r\n'),
      )
      socket.on('error', () => {})
      return socket.pause()
    })
    await expect.poll(open, { timeout: 15_000 }).toBeGreaterThan(0)
    await expect.poll(open, { timeout: 15_000 }).toBe(0)
    for (const socket of sockets) socket.destroy()
  })
})

describe('a base path', () => {
  test('is part of every address and of no file', async () => {
    const based = await startServer({ directory, port: 0, basePath: '/series' })
    const at = (target: string) => ask(`http://localhost:${based.port}`, target)
    expect(based.url).toMatch(/\/series$/)
    expect((await at('/series/')).body.toString()).toBe('home')
    expect(await at('/series')).toMatchObject({ status: 308, headers: { location: '/series/' } })
    expect((await at('/series/categories')).body.toString()).toBe('all categories')
    expect(await at('/series/categories/')).toMatchObject({
      status: 308,
      headers: { location: '/series/categories' },
    })
    expect((await at('/categories')).status).toBe(404)
    expect((await at('/seriescategories')).status).toBe(404)
    await based.close()
  })
})

describe('closing', () => {
  test('does not wait for a reader in the middle of a request', async () => {
    const closing = await startServer({ directory, port: 0 })
    const unfinished = askRaw(closing.port, 'GET / HTTP/1.1\r\nHost:')
    await ask(closing.url, '/')
    await closing.close()
    await unfinished
    await expect(ask(closing.url, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  test('a taken port is an error with its code', async () => {
    await expect(startServer({ directory, port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})

/** Reads an answer piece by piece, with a pause behind each. */
function sip(port: number, target: string, pause: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const socket = connect(port, 'localhost', () =>
      socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    )
    socket.on('data', (chunk) => {
      text += chunk
      socket.pause()
      setTimeout(() => socket.resume(), pause)
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(text))
  })
}

function readlinks(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    try {
      return readlinkSync(path.join(folder, name))
    } catch {
      return []
    }
  })
}

function leaveEarly(target: string): Promise<void> {
  return new Promise((resolve) => {
    const sent = request(server.url + target, { agent: false }, () => sent.destroy())
    sent.on('close', resolve)
    sent.on('error', () => {})
    sent.end()
  })
}
