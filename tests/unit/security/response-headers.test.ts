import { expect, test } from 'vitest'
import { responseHeaders } from '../../../lib/security/response-headers.ts'
import { matchHeaders } from '../../../scripts/serve/match-headers.ts'

const headersOf = matchHeaders(responseHeaders())
const header = (path: string, name: string) =>
  headersOf(path)
    .filter(({ key }) => key === name)
    .at(-1)?.value

test.each(['/', '/interviews/sales-manager-big-tech', '/feed.xml', '/assets/site-0123456789.js'])(
  '%s is neither framed, sniffed nor told where its reader came from in full',
  (path) => {
    expect(header(path, 'Content-Security-Policy')).toBe("frame-ancestors 'none'")
    expect(header(path, 'X-Frame-Options')).toBe('DENY')
    expect(header(path, 'X-Content-Type-Options')).toBe('nosniff')
    expect(header(path, 'Referrer-Policy')).toBe('strict-origin-when-cross-origin')
    expect(header(path, 'Cross-Origin-Opener-Policy')).toBe('same-origin')
    expect(header(path, 'Strict-Transport-Security')).toMatch(/^max-age=\d{8,}$/)
    expect(header(path, 'Permissions-Policy')).toContain('camera=()')
  },
)

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
  const preview = matchHeaders(responseHeaders({ preview: true }))
  const production = matchHeaders(responseHeaders({ preview: false }))
  for (const path of ['/', '/interviews/draft', '/feed.xml', '/images/0123456789abcdef0123-684.avif']) {
    expect(preview(path)).toContainEqual({ key: 'X-Robots-Tag', value: 'noindex' })
    expect(production(path).map(({ key }) => key)).not.toContain('X-Robots-Tag')
  }
})
