import { expect, test } from 'vitest'
import { categoriesOf } from '../../../lib/categories/categories-of.ts'
import { seriesLinks } from '../../../lib/series/series-links.ts'
import { anInterview } from './an-interview.ts'

test('an interview knows its categories, however it spells them, in its own order', () => {
  const one = anInterview({ slug: 'a', categories: ['tips / tricks', 'Craft'] })
  const other = anInterview({ slug: 'b', categories: ['Tips/Tricks'] })
  const links = seriesLinks({ all: [one, other], categories: categoriesOf([other, one]) })
  expect(links.categoriesOf(one).map(({ slug }) => slug)).toEqual(['tips-tricks', 'craft'])
})

test('an original and its translations know each other', () => {
  const original = anInterview({ slug: 'tea' })
  const english = anInterview({ slug: 'tea-en', translationOf: 'tea' })
  const french = anInterview({ slug: 'tea-fr', translationOf: 'tea' })
  const { translationsOf } = seriesLinks({ all: [original, english, french, anInterview()], categories: [] })
  const slugs = (interview = original) => translationsOf(interview).map(({ slug }) => slug)
  expect(slugs()).toEqual(['tea-en', 'tea-fr'])
  expect(slugs(english)).toEqual(['tea', 'tea-fr'])
  expect(slugs(anInterview())).toEqual([])
})
