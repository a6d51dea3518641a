import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Pagination } from '../../../components/pagination.tsx'
import { strings } from '../../../lib/strings/strings.ts'

function links(page: number, pages: number): string[] {
  const markup = renderToStaticMarkup(
    createElement(Pagination, {
      page: { page, pages },
      href: (number) => `/list/${number}`,
      t: strings('en'),
    }),
  )
  return [...markup.matchAll(/<a [^>]*>/g)].map(([tag]) => {
    const value = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1]
    return `${value('rel')} ${value('href')}`
  })
}

test.each([
  [1, 1, []],
  [1, 2, ['next /list/2']],
  [2, 2, ['prev /list/1']],
  [2, 3, ['prev /list/1', 'next /list/3']],
  [5, 9, ['first /list/1', 'prev /list/4', 'next /list/6', 'last /list/9']],
  [9, 9, ['first /list/1', 'prev /list/8']],
])(
  'page %i of %i leads to its neighbours, and to the ends where they are further away',
  (page, pages, expected) => {
    expect(links(page, pages)).toEqual(expected)
  },
)
