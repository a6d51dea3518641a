import fc from 'fast-check'
import { expect, test } from 'vitest'
import { categoriesOf } from '../../../lib/categories/categories-of.ts'
import { categoryKey } from '../../../lib/categories/category-key.ts'
import { anInterview } from '../series/an-interview.ts'

function one(slug: string, year: number, ...categories: string[]) {
  return anInterview({ slug, publishedAt: `${year}-01-01T00:00:00Z`, categories })
}

test('the fullest category comes first, of equal ones by address', () => {
  const interviews = [
    one('a', 2023, 'Zoo', 'Art'),
    one('b', 2022, 'Zoo', 'Bed'),
    one('c', 2021, 'Zoo', 'Bed'),
  ]
  expect(categoriesOf(interviews).map(({ name, slug, interviews: of }) => [name, slug, of.length])).toEqual([
    ['Zoo', 'zoo', 3],
    ['Bed', 'bed', 2],
    ['Art', 'art', 1],
  ])
})

test('spellings in case, width and spacing are one category, named as most spell it', () => {
  const interviews = [
    one('a', 2023, 'JavaScript'),
    one('b', 2022, 'ＪａｖａＳｃｒｉｐｔ'),
    one('c', 2021, 'JavaScript'),
  ]
  expect(categoriesOf(interviews)).toMatchObject([{ name: 'JavaScript', slug: 'javascript' }])
})

test('an interview that spells a category twice counts once', () => {
  const [category, ...others] = categoriesOf([one('a', 2023, 'Tea', 'tea', 'T e a')])
  expect(others).toEqual([])
  expect(category?.interviews).toHaveLength(1)
})

test('a category keeps the address of its first interview when another spelling wins', () => {
  const first = one('a', 2021, 'Tea Farming')
  expect(categoriesOf([first])).toMatchObject([{ slug: 'tea-farming' }])
  const later = [one('c', 2023, 'TeaFarming'), one('b', 2022, 'TeaFarming'), first]
  expect(categoriesOf(later)).toMatchObject([{ name: 'TeaFarming', slug: 'tea-farming' }])
  expect(categoriesOf(later.toReversed())).toMatchObject([{ name: 'TeaFarming', slug: 'tea-farming' }])
})

test('interviews stay in the order they came', () => {
  const interviews = [one('b', 2021, 'Tea'), one('a', 2023, 'tea')]
  expect(categoriesOf(interviews)[0]?.interviews.map(({ slug }) => slug)).toEqual(['b', 'a'])
})

test('every interview is in each of its categories, and in no other', () => {
  const names = fc.array(fc.constantFrom('Tea', 'tea', 'T ea', 'Art', 'ＡＲＴ', '港', 'C++'), {
    maxLength: 4,
  })
  fc.assert(
    fc.property(fc.array(names, { maxLength: 6 }), (lists) => {
      const interviews = lists.map((list, index) => one(`i${index}`, 2000 + index, ...list))
      const categories = categoriesOf(interviews)
      expect(new Set(categories.map(({ slug }) => slug)).size).toBe(categories.length)
      for (const interview of interviews) {
        const found = categories.filter((category) => category.interviews.includes(interview))
        expect(new Set(found.map(({ name }) => categoryKey(name)))).toEqual(
          new Set(interview.categories.map(categoryKey)),
        )
      }
    }),
  )
})
