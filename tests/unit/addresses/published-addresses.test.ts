import { describe, expect, test } from 'vitest'
import { promisedAddresses } from '../../../lib/addresses/promised-addresses.ts'
import { withPublished } from '../../../lib/addresses/with-published.ts'
import { anInterview } from '../series/an-interview.ts'
import { addressesOf, interview, placesOf } from './a-series.ts'

const list = (...lines: string[]) => ({ 'published-urls.txt': lines.join('\n') })

describe('a published address', () => {
  test('that answers as a page, a withdrawn one, a category, a file or an old path is no mistake', () => {
    const checked = addressesOf(
      {
        'interviews/sales.md': interview('aliases: [/2019/sales.html]\ncategories: [Nature]'),
        'interviews/gone.md': interview('withdrawn: 2024-01-01'),
        ...list(
          '# a comment',
          '',
          '/interviews/sales',
          '/interviews/gone/',
          '/categories/nature',
          '/cv.pdf',
          '/2019/Sales/',
          '/about',
        ),
      },
      ['cv.pdf'],
    )
    expect(placesOf(checked)).toEqual([])
  })

  test('of a renamed file is an error with the alias to add', () => {
    const checked = addressesOf({
      'interviews/baker.md': interview(),
      'interviews/sales-manager.md': interview(),
      ...list('/interviews/baker', '  /interviews/sales'),
    })
    expect(placesOf(checked)).toEqual(['published-urls.txt:2:3 published-address'])
    expect(checked.problems[0]?.mend).toContain('interviews/sales-manager.md')
    expect(checked.problems[0]?.mend).toContain('aliases: [/interviews/sales]')
  })

  test('of a draft, a postponed interview, a lost category or a lost file is one, too', () => {
    const checked = addressesOf({
      'interviews/draft.md': interview('draft: true\ncategories: [Nature]'),
      'interviews/soon.md': interview('date: 2999-01-01'),
      ...list('/interviews/draft', '/interviews/soon', '/categories/nature', '/lost', '/a?b'),
    })
    expect(placesOf(checked)).toEqual(
      [1, 2, 3, 4, 5].map((line) => `published-urls.txt:${line}:1 published-address`),
    )
    expect(checked.problems[2]?.mend).toContain('/categories/nature: /categories')
  })

  test('of a file that cannot be read, or of a category that may stand in it, is not lost by that', () => {
    const checked = addressesOf({
      'interviews/broken.md': '---\ntitle: [\n---\n',
      ...list('/interviews/broken', '/categories/nature'),
    })
    expect(placesOf(checked)).toEqual([])
  })

  test('below a page whose own pages other rules make is left for the built site to tell', () => {
    const { prepared, problems } = addressesOf(list('/interviews/x/source.md'))
    expect(problems).toEqual([])
    expect(prepared.promised).toEqual([{ path: 'published-urls.txt', written: '/interviews/x/source.md' }])
  })
})

describe('the list', () => {
  test('is sorted, keeps its comments above their lines, and knows what it has in any spelling', () => {
    const before = '# head\n\n/interviews/b\n# the first\n/interviews/a.html\n# end\n'
    expect(withPublished(before, ['/interviews/c', '/interviews/a', '/Interviews/B'])).toEqual({
      added: ['/interviews/c'],
      text: '# head\n\n# the first\n/interviews/a.html\n/interviews/b\n/interviews/c\n# end\n',
    })
  })

  test('comes out the same whatever the order, and is not touched where nothing is new', () => {
    const one = withPublished('', ['/b', '/a', '/営業'])
    expect(withPublished('', ['/営業', '/a', '/b']).text).toBe(one.text)
    expect(withPublished(one.text, ['/a', '/%E5%96%B6%E6%A5%AD'])).toEqual({ text: one.text, added: [] })
    expect(one.text.split('\n').slice(1)).toEqual(['/a', '/b', '/営業', ''])
  })

  test('promises interviews and categories that readers can see now', () => {
    const now = new Date('2024-06-01')
    const series = [
      anInterview({ slug: 'a', categories: ['Nature'] }),
      anInterview({ slug: 'a-ja', translationOf: 'a', categories: ['自然'] }),
      anInterview({ slug: 'b', draft: true, categories: ['Secret'] }),
      anInterview({ slug: 'c', publishedAt: '2999-01-01T00:00:00Z' }),
      anInterview({ slug: 'd', withdrawn: '2024-01-01' }),
    ]
    expect(promisedAddresses(series, now)).toEqual([
      '/interviews/a',
      '/interviews/a-ja',
      '/categories/nature',
    ])
  })
})
