import type { Problem } from '../../reading/problem.ts'
import type { Reading } from '../../reading/read-interview.ts'
import { slugFromPath } from '../../reading/slug-from-path.ts'
import { problemAt } from '../../reading/source-file.ts'

/** A translation names an original that exists, and no language has two versions of one interview. */
export function translations(readings: Reading[]): Problem[] {
  const bySlug = new Map(readings.map((reading) => [slugFromPath(reading.file.path), reading]))
  const versions = new Map<string, string>()
  const problems: Problem[] = []
  for (const { file, interview, offsetOf } of readings) {
    if (interview?.translationOf === undefined) continue
    const slug = interview.translationOf
    const say = (message: string, mend: string, field = 'translationOf') =>
      problems.push(
        problemAt(file, offsetOf([field], ['translationOf']), {
          rule: 'translation',
          severity: 'error',
          message,
          mend,
        }),
      )
    const found = bySlug.get(slug)
    if (!found) {
      say(
        `No interview has the slug “${slug}”.`,
        `Write the original’s file name without date and extension.`,
      )
      continue
    }
    const original = found.interview
    // What is wrong with the original is told there; mended, it may be what this one says it is.
    if (!original) continue
    if (original === interview || original.translationOf !== undefined) {
      say(`“${slug}” is not an original itself.`, 'Name the interview that was not translated.')
      continue
    }
    const { lang, number } = interview
    const version = `${slug} ${lang}`
    const taken = lang === original.lang ? original.sourcePath : versions.get(version)
    if (taken) {
      say(
        `${taken} is the version in “${lang}” already.`,
        'Set “lang:” to the language of this text.',
        'lang',
      )
    } else versions.set(version, file.path)
    if (number !== undefined && number !== original.number) {
      say(
        `The translation has number ${number}, its original ${original.number ?? 'none'}.`,
        'Leave “number” out of the translation.',
        'number',
      )
    }
  }
  return problems
}
