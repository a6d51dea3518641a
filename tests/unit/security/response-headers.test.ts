import { afterEach, expect, test, vi } from 'vitest'
import { responseHeaders } from '../../../lib/security/response-headers.ts'
import { matchHeaders } from '../../../scripts/serve/match-headers.ts'

afterEach(() => vi.unstubAllEnvs())

const header = (path: string, name: string) =>
  matchHeaders(responseHeaders())(path)
    .filter(({ key }) => key === name)
    .at(-1)?.value

test.each(['/', '/interviews/sales-manager-big-tech', '/feed.json', '/assets/site-0123456789.js'])(
  '%s is neither framed, sniffed nor told where its reader came from in full',
  (path) => {
    expect(header(path, 'Content-Security-Policy')).toBe("frame-ancestors 'none'")
    expect(header(path, 'X-Frame-Options')).toBe('DENY')
    expect(header(path, 'X-Content-Type-Options')).toBe('nosniff')
    expect(header(path, 'Referrer-Policy')).toBe('strict-origin-when-cross-origin')
    expect(header(path, 'Cross-Origin-Opener-Policy')).toBe('same-origin')
    expect(header(path, 'Strict-Transport-Security')).toMatch(/^max-age=\d{8,}$/)
  },
)

test('no page, and nothing within it, may use what a machine can sense, show or pay', () => {
  const denied = header('/', 'Permissions-Policy')?.split(', ')
  expect(denied?.every((entry) => /^[a-z-]+=\(\)$/.test(entry))).toBe(true)
  for (const feature of ['camera', 'microphone', 'geolocation', 'display-capture', 'payment', 'usb', 'midi'])
    expect(denied).toContain(`${feature}=()`)
  for (const sensor of ['accelerometer', 'gyroscope', 'magnetometer'])
    expect(denied).toContain(`${sensor}=()`)
})

test.each(['/assets/site-0123456789.js', '/images/0123456789abcdef0123-684.avif'])(
  '%s is kept for good',
  (path) => {
    expect(header(path, 'Cache-Control')).toBe('public, max-age=31536000, immutable')
  },
)

test.each(['/', '/images/team.jpg', '/assets/logo.svg', '/images', '/assets/site.js'])(
  '%s may change',
  (path) => {
    expect(header(path, 'Cache-Control')).toBeUndefined()
  },
)

test('a preview is closed to search engines, every file of it; production is not', () => {
  vi.stubEnv('VERCEL_ENV', 'preview')
  const preview = matchHeaders(responseHeaders())
  vi.stubEnv('VERCEL_ENV', 'production')
  const production = matchHeaders(responseHeaders())
  for (const path of ['/', '/interviews/draft', '/feed.xml', '/images/0123456789abcdef0123-684.avif']) {
    expect(preview(path)).toContainEqual({ key: 'X-Robots-Tag', value: 'noindex' })
    expect(production(path).map(({ key }) => key)).not.toContain('X-Robots-Tag')
  }
})

test.each([
  ['/feed.xml', 'application/xml; charset=utf-8'],
  ['/archives/3/feed.xml', 'application/xml; charset=utf-8'],
  ['/categories/tips-tricks/feed.xml', 'application/xml; charset=utf-8'],
  ['/categories/tips-tricks/archives/1/feed.xml', 'application/xml; charset=utf-8'],
  ['/rss.xml', 'application/xml; charset=utf-8'],
  ['/feed.json', 'application/feed+json; charset=utf-8'],
  ['/api/v1/interviews.json', 'application/json; charset=utf-8'],
  ['/api/v1/interviews/nurse.json', 'application/json; charset=utf-8'],
  ['/interviews/nurse/source.md', 'text/markdown; charset=utf-8'],
  ['/llms.txt', 'text/plain; charset=utf-8'],
])('%s says what it is, and any site’s page may read it', (path, type) => {
  expect(header(path, 'Content-Type')).toBe(type)
  expect(header(path, 'Access-Control-Allow-Origin')).toBe('*')
})

test.each(['/feed.xml', '/rss.xml', '/categories/x/feed.xml'])('%s runs nothing in a browser', (path) => {
  expect(header(path, 'Content-Security-Policy')).toMatch(/^default-src 'none';.* frame-ancestors 'none'$/)
})

test.each(['/', '/interviews/nurse', '/categories/craft'])('%s keeps its type, and to itself', (path) => {
  expect(header(path, 'Content-Type')).toBeUndefined()
  expect(header(path, 'Access-Control-Allow-Origin')).toBeUndefined()
})

test('the search’s worker may run WebAssembly and ask this site, and nothing else', () => {
  const policy = header('/assets/search-worker-0123456789.js', 'Content-Security-Policy')
  expect(policy).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'none'",
  )
  expect(header('/assets/search-0123456789.js', 'Content-Security-Policy')).not.toContain('wasm')
})

test('the editor’s page may open the window that one signs in by, and no robot keeps it', () => {
  const rules = matchHeaders(responseHeaders({ admin: true }))
  for (const path of ['/admin', '/admin/data.json', '/admin/interviews/tea-farmer']) {
    const headers = Object.fromEntries(rules(path).map(({ key, value }) => [key, value]))
    expect(headers).toMatchObject({
      'X-Robots-Tag': 'noindex',
      'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
      'X-Frame-Options': 'DENY',
    })
    expect(headers['Cache-Control']).toBeUndefined()
  }
  expect(rules('/admin/admin-UHYROXHF.js').at(-1)?.value).toContain('immutable')
  expect(rules('/administration')).toEqual(rules('/about'))
  expect(responseHeaders().some(({ source }) => source.startsWith('/admin'))).toBe(false)
})
