import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { responseHeaders } from '../../../lib/security/response-headers.ts'
import { contentType } from '../../../lib/site-files/content-type.ts'
import { nginxFiles } from '../../../scripts/hosts/nginx-files.ts'

const redirects = [
  { from: '/Old/Baker/', to: '/interviews/bread-baker' },
  { from: '/営業', to: '/interviews/sales#top' },
  { from: '/shop.html', to: 'https://example.org/shop?a=1' },
  { from: '/old/baker', to: '/never' },
  { from: '/odd"$', to: '/x$y' },
]
const files = nginxFiles(responseHeaders(), redirects, '/series')

test('every old address is one key, whose first claim counts, and hands on what stands behind its “?”', () => {
  const moved = /\$series_moved \{\n([\s\S]*?)\n\}/.exec(files['rules.conf'])?.[1]?.split('\n') ?? []
  expect(moved.map((line) => line.trim()).sort()).toEqual(
    [
      '"/odd\\"$" "/series/x%24y$series_question";',
      '"/old/baker" "/series/interviews/bread-baker$series_question";',
      '"/shop" "https://example.org/shop?a=1$series_more";',
      '"/営業" "/series/interviews/sales$series_question#top";',
    ].sort(),
  )
})

test('every header but the type is sent, an error’s too', () => {
  const names = responseHeaders().flatMap(({ headers }) => headers.map(({ key }) => key))
  for (const name of new Set(names))
    expect(files['headers.conf'].includes(`add_header ${name} `)).toBe(name !== 'Content-Type')
  for (const line of files['headers.conf'].trim().split('\n')) expect(line).toMatch(/ always;$/)
})

test('a header that nginx would read as its own words is refused', () => {
  const rules = [{ source: '/x', headers: [{ key: 'X-Price', value: '$1' }] }]
  expect(() => nginxFiles(rules, [], '')).toThrow(/X-Price|\$1/)
})

test('long addresses have room', () => {
  const long = nginxFiles([], [{ from: `/${'長'.repeat(200)}`, to: '/x' }], '')['rules.conf']
  expect(Number(/map_hash_bucket_size (\d+)/.exec(long)?.[1])).toBeGreaterThan(700)
})

test('deploy/nginx.conf knows the types that the site gives its files', () => {
  const config = readFileSync('deploy/nginx.conf', 'utf8')
  for (const ending of ['xml', 'json', 'md', 'txt', 'css']) {
    const [type = ''] = contentType(`/x.${ending}`).split(';')
    expect(config).toMatch(new RegExp(`^ +${type.replace('+', '\\+')} +(?:\\w+ )*${ending}(?: \\w+)*;$`, 'm'))
  }
  expect(config).toContain(`default_type ${contentType('/feed.json').split(';')[0]};`)
})
