import type { Problem } from '../../reading/problem.ts'
import type { Reading } from '../../reading/read-interview.ts'
import { slugFromPath } from '../../reading/slug-from-path.ts'
import { problemAt } from '../../reading/source-file.ts'

/** Two files whose interviews would stand at one address. */
export function takenSlugs(readings: Reading[]): Problem[] {
  const first = new Map<string, string>()
  const problems: Problem[] = []
  for (const { file } of readings) {
    const slug = slugFromPath(file.path)
    // A name that gives no address is told of by itself.
    if (slug === '') continue
    const earlier = first.get(slug)
    if (earlier === undefined) first.set(slug, file.path)
    else {
      problems.push(
        problemAt(file, 0, {
          rule: 'taken-slug',
          severity: 'error',
          message: `The address /interviews/${slug} is taken by ${earlier}.`,
          mend: 'Rename one of the two files.',
        }),
      )
    }
  }
  return problems
}
