import { categoryKey } from '../../categories/category-key.ts'
import { categorySlug } from '../../categories/category-slug.ts'
import type { Problem } from '../../reading/problem.ts'
import type { Reading } from '../../reading/read-interview.ts'
import { problemAt } from '../../reading/source-file.ts'

/** Two different categories that would share one address, such as "C.D" and "C/D". */
export function clashingCategories(readings: Reading[]): Problem[] {
  const first = new Map<string, { name: string; path: string }>()
  const problems: Problem[] = []
  for (const { file, values, offsetOf } of readings) {
    for (const [index, name] of (values?.categories ?? []).entries()) {
      const slug = categorySlug(name)
      const earlier = first.get(slug)
      if (!earlier) first.set(slug, { name, path: file.path })
      else if (categoryKey(earlier.name) !== categoryKey(name)) {
        problems.push(
          problemAt(file, offsetOf(['categories', index]), {
            rule: 'category-clash',
            severity: 'error',
            message: `The categories “${name}” and “${earlier.name}” (${earlier.path}) would both stand at /categories/${slug}.`,
            mend: 'Use one of the two names in both files, or choose a name that differs in its letters.',
          }),
        )
      }
    }
  }
  return problems
}
