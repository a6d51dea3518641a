import { nameKey } from '../../names/name-key.ts'
import { nameSlug } from '../../names/name-slug.ts'
import type { Problem } from '../../reading/problem.ts'
import type { Reading } from '../../reading/read-interview.ts'
import { problemAt } from '../../reading/source-file.ts'

/** Two names that differ in accents or signs at most, such as "José" and "Jose": one person would have two pages. */
export function likelyOnePerson(readings: Reading[]): Problem[] {
  const first = new Map<string, { name: string; path: string }>()
  const problems: Problem[] = []
  for (const { file, values, offsetOf } of readings) {
    const fields = [
      { name: values?.interviewee?.name, place: ['interviewee', 'name'] },
      { name: values?.interviewer, place: ['interviewer'] },
      { name: values?.author, place: ['author'] },
    ]
    for (const { name, place } of fields) {
      if (name === undefined) continue
      const slug = nameSlug(name)
      const earlier = first.get(slug)
      if (!earlier) first.set(slug, { name, path: file.path })
      else if (nameKey(earlier.name) !== nameKey(name)) {
        problems.push(
          problemAt(file, offsetOf(place), {
            rule: 'likely-one-person',
            severity: 'warning',
            message: `“${name}” and “${earlier.name}” (${earlier.path}) are two people here, with a page each.`,
            mend: 'If they are one, spell the name alike in both files.',
          }),
        )
      }
    }
  }
  return problems
}
