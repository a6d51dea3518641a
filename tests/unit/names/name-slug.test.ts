import { expect, test } from 'vitest'
import { nameSlug } from '../../../lib/names/name-slug.ts'

test.each(['x', '日', '𠮷', 'a日'])(
  'a name of hundreds of letters “%s” gives a name that a file can have',
  (letter) => {
    const slug = nameSlug(letter.repeat(400))
    expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(200)
    expect(Buffer.byteLength(slug)).toBeGreaterThan(190)
    expect(slug).not.toMatch(/\p{Cs}/u)
  },
)

test('a category called “Index” does not take the place of the list of categories', () => {
  expect(nameSlug('Index')).not.toBe('index')
  expect(nameSlug('INDEX!')).not.toBe('index')
})
