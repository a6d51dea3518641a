import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { categoryKey } from '../../../lib/categories/category-key.ts'
import { categorySlug } from '../../../lib/categories/category-slug.ts'

describe('a category’s address', () => {
  test.each([
    ['Tips/Tricks', 'tips-tricks'],
    ['  Tips  /  Tricks  ', 'tips-tricks'],
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['R&D', 'r-and-d'],
    ['Café', 'cafe'],
    ['Cafe\u0301', 'cafe'],
    ['Über uns', 'ueber-uns'],
    ['Doctors’ rooms', 'doctors-rooms'],
    ['営業', '営業'],
    ['ＩＴ営業', 'it営業'],
    ['はたらく', 'はたらく'],
    ['パンとコーヒーですか', 'パンとコーヒーですか'],
    ['हिन्दी', 'हिन्दी'],
    ['Привет', 'privet'],
    ['영업', '영업'],
    ['2023', '2023'],
    ['🚀', '1f680'],
    ['/', '2f'],
    ['?!', '3f-21'],
    ['…', '2026'],
  ])('%s stands at %s', (name, slug) => expect(categorySlug(name)).toBe(slug))
})

test('any name gives an address of letters, digits and hyphens', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
      if (name.trim() === '') return
      const slug = categorySlug(name)
      expect(slug).toMatch(/^[\p{L}\p{M}\p{N}-]+$/u)
      expect(() => encodeURIComponent(slug)).not.toThrow()
      expect(slug.normalize('NFC')).toBe(slug)
      expect(categorySlug(name)).toBe(slug)
    }),
    { numRuns: 1_000 },
  )
})

test('names that differ in case and width alone have one address', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aBcé港ﾊー1 /&+') }), (name) => {
      const other = name.toUpperCase().normalize('NFKC')
      expect(categoryKey(other)).toBe(categoryKey(name))
      expect(categorySlug(`x${other}`)).toBe(categorySlug(`x${name}`))
    }),
  )
})
