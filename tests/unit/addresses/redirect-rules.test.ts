import { describe, expect, test } from 'vitest'
import { mostRules, redirectRules } from '../../../lib/addresses/redirect-rules.ts'
import { matchRedirects } from '../../../scripts/serve/match-redirects.ts'
import { addressesOf, interview } from './a-series.ts'

// Next's own matcher reads the rules here, as it does in `npm start` and, with another's words, at Vercel.
const { prepared } = addressesOf({
  'interviews/2023-10-01-sales.md': interview('aliases: [/Old/Sales.html, /営業/, /a+b(c)]'),
  'interviews/2023-10-02-baker.md': interview(
    'date: 2023-10-02\naliases: [/2023/10/02/special]\ncategories: [Food]',
  ),
  'interviews/2023-10-03-special.md': interview('date: 2023-10-03\naliases: [/2023/10/03/baker.html]'),
  'redirects.yml': [
    '/shop: https://example.org:81/x?a=1&b=2#top',
    '/why: /interviews/sales#why',
    '/:year/:month/:day/:title.html: /interviews/:title',
    '/topics/:name/: /categories/:name',
    '/:category/:title: /interviews/:title',
  ].join('\n'),
})
const locationOf = matchRedirects(redirectRules(prepared))

test.each([
  ['/Old/Sales', '/interviews/sales'],
  ['/old/sales/', '/interviews/sales'],
  ['/old/sales.HTML', '/interviews/sales'],
  ['/old/sales/index.html', '/interviews/sales'],
  ['/%E5%96%B6%E6%A5%AD', '/interviews/sales'],
  ['/%e5%96%b6%e6%a5%ad.html', '/interviews/sales'],
  ['/a+b(c)/', '/interviews/sales'],
  ['/aab(c)', undefined],
  ['/shop', 'https://example.org:81/x?a=1&b=2#top'],
  ['/why', '/interviews/sales#why'],
  ['/2023/10/01/sales.html', '/interviews/sales'],
  ['/2023/10/01/sales/', '/interviews/sales'],
  ['/2023/10/01/%E5%96%B6', '/interviews/%E5%96%B6'],
  // The exception before the rule.
  ['/2023/10/03/baker', '/interviews/special'],
  ['/food/baker', '/interviews/baker'],
  ['/topics/food', '/categories/food'],
  // A page has one address.
  ['/interviews/sales/', '/interviews/sales'],
  ['/interviews/sales.html', '/interviews/sales'],
  ['/about/index.html', '/about'],
  ['/index.html', '/'],
])('%s → %s', (path, to) => {
  expect(locationOf(path)).toBe(to)
})

test.each([
  ...[
    '/',
    '/interviews/sales',
    '/about',
    '/categories',
    '/categories/food',
    '/page/2',
    '/feed.xml',
    '/nowhere',
  ],
  // Without a host of its own, each would be one to a browser.
  ...['//evil.example/', '//evil.example/index.html', '/\\evil.example/', '//evil.example/x.html'],
])('%s stays where it is', (path) => {
  expect(locationOf(path)).toBeUndefined()
})

test('a permalink style is one rule, an alias one, whatever its endings', () => {
  const sources = redirectRules(prepared).map(({ source }) => source)
  expect(sources.filter((source) => source.includes('year'))).toHaveLength(1)
  expect(sources.filter((source) => /sales/i.test(source))).toHaveLength(1)
})

describe('more old paths than Vercel takes', () => {
  const many = Array.from({ length: 3000 }, (_, index) => ({
    from: `/old/${index}`,
    to: '/about',
    path: '',
    written: '',
  }))

  test('are cut off, and what keeps pages at one address is not', () => {
    const rules = redirectRules({ redirects: many, wildcards: prepared.wildcards, promised: [] })
    expect(rules.length).toBeLessThanOrEqual(mostRules + 2)
    expect(matchRedirects(rules)('/topics/food')).toBe('/categories/food')
    expect(matchRedirects(rules)('/old/2999.html')).toBe('/old/2999')
  })
})
