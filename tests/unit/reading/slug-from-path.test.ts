import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slugFromPath } from '../../../lib/reading/slug-from-path.ts'

describe('the slug is the file name without date and extension', () => {
  test.each([
    ['interviews/2023-10-01-sales-manager-big-tech.md', 'sales-manager-big-tech'],
    ['interviews/2023-1-2-nurse.md', 'nurse'],
    ['interviews/nurse.md', 'nurse'],
    ['interviews/Night Shift  Nurse.md', 'night-shift-nurse'],
    ['interviews/11_pilot.md', '11_pilot'],
    ['interviews/v1.2-notes.md', 'v1-2-notes'],
    ['interviews/茶農家.md', '茶農家'],
    ['interviews/ＡＢＣ.md', 'abc'],
    ['interviews/cafe\u0301.md', 'café'],
    ['interviews/--a--.md', 'a'],
    ['interviews/2023-10-01.md', '2023-10-01'],
    ['interviews/2023-10-01-.md', ''],
    ['interviews/🚀.md', ''],
    ['interviews/%2e%2e.md', '2e-2e'],
  ])('%s', (path, slug) => expect(slugFromPath(path)).toBe(slug))
})

test('a slug is a slug already, and stands in an address as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const slug = slugFromPath(`interviews/${name.replaceAll('/', '')}.md`)
      expect(slug).toMatch(/^[\p{L}\p{M}\p{N}_-]*$/u)
      expect(() => encodeURIComponent(slug)).not.toThrow()
      if (!/^\d{4}-\d{1,2}-\d{1,2}-/.test(slug)) expect(slugFromPath(`interviews/${slug}.md`)).toBe(slug)
    }),
  )
})
