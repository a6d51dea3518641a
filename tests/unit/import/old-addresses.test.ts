import { describe, expect, test } from 'vitest'
import { oldAddresses } from '../../../scripts/import/jekyll/old-addresses.ts'
import { postDates } from '../../../scripts/import/jekyll/post-dates.ts'

const parts = {
  slug: 'Sales_manager, big.tech',
  categories: ['Tips/Tricks', 'Big Talks'],
  dates: postDates('2023-01-05 08:09:07', 'UTC'),
  path: 'talks/_posts/2023-01-05-Sales_manager, big.tech.md',
  baseurl: '',
}

describe('the address of a post', () => {
  test.each([
    ['date', '/tips/tricks/big%20talks/2023/01/05/Sales_manager,-big.tech.html'],
    ['pretty', '/tips/tricks/big%20talks/2023/01/05/Sales_manager,-big.tech/'],
    ['ordinal', '/tips/tricks/big%20talks/2023/005/Sales_manager,-big.tech.html'],
    ['weekdate', '/tips/tricks/big%20talks/2023/W01/Thu/Sales_manager,-big.tech.html'],
    ['none', '/tips/tricks/big%20talks/Sales_manager,-big.tech.html'],
    ['/blog/:year/:i_month/:i_day/:slug', '/blog/2023/1/5/sales-manager-big-tech'],
    ['/:short_year/:short_month/:long_month/:title/', '/23/Jan/January/Sales_manager,-big.tech/'],
    ['/:y_day/:w_year/:week/:w_day/:long_day/:title', '/005/2023/01/4/Thursday/Sales_manager,-big.tech'],
    ['/:hour:minute:second/:slug:output_ext', '/080907/sales-manager-big-tech.html'],
    ['/:slugified_categories/:collection/:slug/', '/tips-tricks/big-talks/posts/sales-manager-big-tech/'],
    ['/mine.html', '/mine.html'],
    ['mine/', '/mine/'],
    ['/a//../b/:unknown', '/a/b/:unknown'],
  ])('%s', (permalink, address) => {
    expect(oldAddresses({ ...parts, permalink })).toEqual([address])
  })

  test('without categories there is no empty step', () => {
    expect(oldAddresses({ ...parts, slug: 'x', categories: [], permalink: 'date' })).toEqual([
      '/2023/01/05/x.html',
    ])
  })

  test('with the folder of the site before it', () => {
    expect(
      oldAddresses({ ...parts, slug: 'x', categories: [], permalink: 'none', baseurl: '/blog' }),
    ).toEqual(['/blog/x.html'])
  })

  test('both days, where it depends on the zone that the site was built in', () => {
    const dates = postDates('2023-01-05 17:00:00', 'Asia/Tokyo')
    expect(oldAddresses({ ...parts, slug: 'x', categories: [], permalink: 'date', dates })).toEqual([
      '/2023/01/06/x.html',
      '/2023/01/05/x.html',
    ])
    const day = postDates('2023-01-05', 'America/New_York')
    expect(oldAddresses({ ...parts, slug: 'x', categories: [], permalink: 'date', dates: day })).toHaveLength(
      1,
    )
    const offset = postDates('2023-01-05 01:00:00 +0900', undefined)
    expect(oldAddresses({ ...parts, slug: 'x', categories: [], permalink: 'date', dates: offset })).toEqual([
      '/2023/01/04/x.html',
      '/2023/01/05/x.html',
    ])
  })

  test('other scripts keep their letters', () => {
    expect(oldAddresses({ ...parts, slug: '看護師の夜', categories: [], permalink: '/:title/' })).toEqual([
      '/看護師の夜/',
    ])
  })
})
