import { describe, expect, test } from 'vitest'
import { addressesOf, interview, placesOf } from './a-series.ts'

const sales = { 'interviews/2023-10-01-sales.md': interview('categories: [Nature]') }
const withLines = (...lines: string[]) => ({ ...sales, 'redirects.yml': lines.join('\n') })
const withAliases = (...aliases: string[]) => ({
  'interviews/sales.md': interview(`aliases: ${JSON.stringify(aliases)}`),
})

describe('an alias', () => {
  test('leads to its interview', () => {
    const { prepared, problems } = addressesOf(withAliases('/2023/10/01/sales.html', '/%E5%96%B6%E6%A5%AD/'))
    expect(problems).toEqual([])
    expect(prepared.redirects).toEqual([
      {
        from: '/2023/10/01/sales.html',
        to: '/interviews/sales',
        path: 'interviews/sales.md',
        written: '/2023/10/01/sales.html',
      },
      {
        from: '/営業/',
        to: '/interviews/sales',
        path: 'interviews/sales.md',
        written: '/%E5%96%B6%E6%A5%AD/',
      },
    ])
  })

  test.each([
    ['/about', 'live-address'],
    ['/About.html', 'live-address'],
    ['/about/index.html', 'live-address'],
    ['/', 'live-address'],
    ['/index.html', 'live-address'],
    ['/page/7', 'live-address'],
    ['/404', 'live-address'],
    ['/interviews/sales/', 'redirect-loop'],
    ['/Interviews/SALES', 'redirect-loop'],
    ['/covers/a%20b.jpg', 'live-address'],
    ['/?p=12', 'alias'],
    ['/a#b', 'alias'],
    ['/a//b', 'alias'],
    ['/a/../b', 'alias'],
    ['/a/%2e%2E/b', 'alias'],
    ['/a%2Fb', 'alias'],
    ['/a\\b', 'alias'],
    ['/a%5Cb', 'alias'],
    ['/a%', 'alias'],
    ['/a%00', 'alias'],
    ['/a%E2%80%AEb', 'alias'],
    ['/:slug', 'alias'],
    ['/a*', 'alias'],
    ['/_next/x', 'alias'],
  ])('cannot be %s: %s', (alias, rule) => {
    const checked = addressesOf(withAliases(alias), ['covers/a b.jpg'])
    expect(placesOf(checked)).toEqual([`interviews/sales.md:5:11 ${rule}`])
    expect(checked.prepared.redirects).toEqual([])
  })

  test('may be written twice in one file, with different endings', () => {
    const { prepared, problems } = addressesOf(withAliases('/a.html', '/a/'))
    expect(problems).toEqual([])
    expect(prepared.redirects.map(({ from }) => from)).toEqual(['/a.html', '/a/'])
  })

  test.each(['/a', '/A', '/a/', '/a.html', '/%61', '/a/index.html'])(
    'is not claimed again as %s',
    (alias) => {
      const checked = addressesOf({
        'interviews/a1.md': interview('aliases: [/a]'),
        'interviews/b1.md': interview(`aliases: [${alias}]`),
      })
      expect(placesOf(checked)).toEqual(['interviews/b1.md:5:11 taken-address'])
    },
  )

  test('of an interview that readers cannot see leads nowhere yet; of a withdrawn one, to the notice', () => {
    const { prepared } = addressesOf({
      'interviews/draft.md': interview('draft: true\naliases: [/d]\ncategories: [Secret]'),
      'interviews/soon.md': interview('date: 2999-01-01\naliases: [/s]'),
      'interviews/gone.md': interview('withdrawn: 2024-01-01\naliases: [/g]'),
      'redirects.yml': [
        '/other: /interviews/draft',
        '/source: /interviews/draft/source.md',
        '/tag/:name/feed: /categories/:name/feed.xml',
      ].join('\n'),
    })
    expect(prepared.redirects.map(({ from }) => from)).toEqual(['/g'])
  })
})

describe('redirects.yml', () => {
  test.each([
    [['/a: /b', '/b: /about'], ['1:1 redirect-chain']],
    [
      ['/a: /b', '/b: /a'],
      ['1:1 redirect-loop', '2:1 redirect-loop'],
    ],
    [['/a: /a.html'], ['1:1 redirect-loop']],
    [
      ['/a: /b', '/b: /c', '/c: /b'],
      ['1:1 redirect-loop', '2:1 redirect-loop', '3:1 redirect-loop'],
    ],
    [['# note', '/about: /interviews/sales'], ['2:1 live-address']],
    [['/a: /interviews/sails'], ['1:5 redirect-target']],
    [['/a: /nowhere'], ['1:5 redirect-target']],
    [['/a: nowhere'], ['1:5 redirect']],
    [['/a: https://series.example/about'], ['1:5 redirect']],
    [['/a: "javascript:alert(1)"'], ['1:5 redirect']],
    [['/a: //evil.example'], ['1:5 redirect']],
    [['a: /about'], ['1:1 redirect']],
    [['https://series.example/a: /about'], ['1:1 redirect']],
    [['/a:'], ['1:1 redirect']],
    [['/a: [/about]'], ['1:1 redirect']],
    [['- /a'], ['1:1 redirect']],
    [['/a: /about', '/a: /'], ['2:1 yaml']],
    [['/a: /about', '/A/: /'], ['2:1 taken-address']],
    [['/:slug: /about'], ['1:1 redirect']],
    [['/x: /interviews/:slug'], ['1:1 redirect']],
    [['/:foo/:slug: /interviews/:slug'], ['1:1 redirect']],
    [['/:slug/:slug: /interviews/:slug'], ['1:1 redirect']],
    [['/:year/:name: /categories/:name'], ['1:1 redirect']],
    [['/interviews/:slug: /interviews/:slug'], ['1:1 redirect-loop']],
  ])('%j: %j', (lines, expected) => {
    const places = placesOf(addressesOf(withLines(...lines)))
    expect(places).toEqual(expected.map((place) => `redirects.yml:${place}`))
  })

  test('may be empty, or hold nothing but comments', () => {
    for (const text of ['', '\n', '# none yet\n', '---\n# none\n'])
      expect(addressesOf({ ...sales, 'redirects.yml': text }).problems).toEqual([])
  })

  test('leads to pages, parts of pages, pages that other rules make, and other sites', () => {
    const { prepared, problems } = addressesOf(
      withLines(
        '/a: /interviews/sales/',
        '/b: /interviews/sales.html#why',
        '/c: /categories/nature/feed.xml',
        '/d: https://example.org:8080/x?y=1#z',
        '/e: /',
      ),
    )
    expect(problems).toEqual([])
    expect(prepared.redirects.map(({ to }) => to)).toEqual([
      '/interviews/sales',
      '/interviews/sales#why',
      '/categories/nature/feed.xml',
      'https://example.org:8080/x?y=1#z',
      '/',
    ])
  })
})

describe('a permalink style', () => {
  const files = {
    'interviews/2023-10-01-sales.md': interview('number: 7\ncategories: [Tips/Tricks, Deep Sea]'),
    'interviews/baker.md': interview('date: 2024-01-31'),
  }
  const oldPaths = (style: string, to = '/interviews/:title') => {
    const { prepared, problems } = addressesOf({ ...files, 'redirects.yml': `${style}: ${to}` })
    expect(problems).toEqual([])
    return prepared.redirects.map(({ from, to }) => `${from} ${to}`)
  }

  test.each([
    // Jekyll: date, pretty, ordinal, none
    [
      '/:categories/:year/:month/:day/:title:output_ext',
      ['/tips/tricks/deep sea/2023/10/01/sales.html', '/2024/01/31/baker.html'],
    ],
    ['/:year/:month/:day/:title.html', ['/2023/10/01/sales.html', '/2024/01/31/baker.html']],
    ['/:slugified_categories/:title/', ['/tips-tricks/deep-sea/sales/', '/baker/']],
    ['/:year/:y_day/:title.html', ['/2023/274/sales.html', '/2024/031/baker.html']],
    ['/:short_year/:i_month/:i_day/:title', ['/23/10/1/sales', '/24/1/31/baker']],
    // WordPress: a category and the name; Ghost: the name alone
    ['/:category/:title/', ['/tips-tricks/sales/', '/deep-sea/sales/']],
    ['/:title/', ['/sales/', '/baker/']],
    ['/nr-:number/:title', ['/nr-7/sales']],
  ])('%s', (style, expected) => {
    expect(oldPaths(style)).toEqual(
      expected.map((from) => `${from} /interviews/${from.includes('sales') ? 'sales' : 'baker'}`),
    )
  })

  test('of categories', () => {
    expect(oldPaths('/tag/:name/', '/categories/:name/feed.xml')).toEqual([
      '/tag/deep-sea/ /categories/deep-sea/feed.xml',
      '/tag/tips-tricks/ /categories/tips-tricks/feed.xml',
    ])
  })

  test('that gives the address of a page is told once, with the first such page', () => {
    const checked = addressesOf({
      'interviews/about.md': interview(),
      'interviews/categories.md': interview(),
      'redirects.yml': '# Ghost\n/:slug/: /interviews/:slug',
    })
    expect(placesOf(checked)).toEqual(['redirects.yml:2:1 live-address'])
    expect(checked.problems[0]?.message).toContain('/about/')
  })

  test('gives way to an alias, but not to another style', () => {
    const series = { ...files, 'interviews/cook.md': interview('aliases: [/sales]') }
    const one = addressesOf({ ...series, 'redirects.yml': '/:slug: /interviews/:slug' })
    expect(one.problems).toEqual([])
    expect(one.prepared.redirects.find(({ from }) => from === '/sales')?.to).toBe('/interviews/cook')
    const two = addressesOf({
      ...files,
      'interviews/deep-sea.md': interview(),
      'redirects.yml': '/x/:slug: /interviews/:slug\n/x/:name: /categories/:name',
    })
    expect(placesOf(two)).toEqual(['redirects.yml:2:1 taken-address'])
  })

  test.each([
    ['/:year/:month/:day/:title.html', '/:year(\\d{4})/:month(\\d{2})/:day(\\d{2})/:slug([^/]+?)'],
    ['/blog/:title/', '/blog/:slug([^/]+?)'],
    // These would catch our own pages.
    ['/:title', undefined],
    ['/:category/:title', undefined],
    ['/categories/:category/:title', undefined],
    ['/covers/:title', undefined],
    ['/page/:title', undefined],
  ])('%s as one rule: %s', (style, source) => {
    const { prepared } = addressesOf({ ...files, 'redirects.yml': `${style}: /interviews/:title` }, [
      'covers/a.jpg',
    ])
    expect(prepared.wildcards.map((rule) => rule.source)).toEqual(source === undefined ? [] : [source])
  })
})
