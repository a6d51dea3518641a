import { expect, test } from 'vitest'
import { pageOf } from '../../../lib/series/page-of.ts'
import { en } from '../../../lib/strings/en.ts'
import { categoryData } from '../../../lib/structured-data/category-data.ts'
import { listData } from '../../../lib/structured-data/list-data.ts'
import { pageData } from '../../../lib/structured-data/page-data.ts'
import type { StructuredSite } from '../../../lib/structured-data/structured-site.ts'
import { anInterview } from '../series/an-interview.ts'
import { allNodes, parseJsonLd } from './parse-json-ld.ts'

const site: StructuredSite = {
  name: 'A Series',
  description: 'Talks.',
  locale: 'en',
  url: 'https://series.example',
}
const interviews = Array.from({ length: 12 }, (_, index) => anInterview({ slug: `talk-${index + 1}` }))

test('the front page says what the site is, who publishes it and how to search it', () => {
  const publisher = { kind: 'person', name: 'Risa', url: 'https://risa.example' } as const
  const [website, list] = parseJsonLd(listData({ site: { ...site, publisher }, page: page(1), crumbs: [] }))
  expect(website).toMatchObject({
    '@type': 'WebSite',
    url: 'https://series.example/',
    publisher: { '@type': 'Person', name: 'Risa', url: 'https://risa.example' },
    potentialAction: {
      '@type': 'SearchAction',
      target: { urlTemplate: 'https://series.example/search?q={query}' },
      'query-input': 'required name=query',
    },
  })
  expect(list).toMatchObject({ '@type': 'CollectionPage', mainEntity: { numberOfItems: 12 } })
  expect(parseJsonLd(listData({ site, page: page(1), crumbs: [] }))[0]).not.toHaveProperty('publisher')
})

test('a later page goes on counting', () => {
  const [list, crumbs] = parseJsonLd(
    listData({ site, page: page(2), crumbs: [{ name: 'Page 2', path: '/page/2' }] }),
  )
  expect(list?.mainEntity).toMatchObject({
    numberOfItems: 12,
    itemListElement: [
      { position: 11, url: 'https://series.example/interviews/talk-11' },
      { position: 12, url: 'https://series.example/interviews/talk-12' },
    ],
  })
  expect(crumbs?.itemListElement).toHaveLength(2)
})

test('a category stands below the categories, its later pages below the category', () => {
  const category = { name: 'Night Work', slug: 'night-work', interviews }
  const names = (number: number) => {
    const [, crumbs] = parseJsonLd(categoryData({ category, page: page(number) }, site, en))
    return allNodes(crumbs?.itemListElement).map(({ name }) => name)
  }
  expect(names(1)).toEqual(['A Series', 'Categories', 'Night Work'])
  expect(names(2)).toEqual(['A Series', 'Categories', 'Night Work', 'Page 2 of 2'])
})

test('a page about the series is about the series', () => {
  const [about] = parseJsonLd(pageData({ site, type: 'AboutPage', name: 'About', path: '/about' }))
  expect(about).toMatchObject({ '@type': 'AboutPage', about: { '@id': 'https://series.example/#series' } })
})

function page(number: number) {
  const found = pageOf(interviews, number)
  if (!found) throw new Error('no such page')
  return found
}
