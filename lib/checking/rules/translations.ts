import type { Problem } from '../../reading/problem.ts'
import type { Reading } from '../../reading/read-interview.ts'
import { problemAt } from '../../reading/source-file.ts'

/** A translation names an original that exists, and no language has two versions of one interview. */
export function translations(readings: Reading[]): Problem[] {
  const originals = new Map(readings.map((reading) => [reading.interview?.slug, reading]))
  const versions = new Map<string, string>()
  const problems: Problem[] = []
  for (const reading of readings) {
    const slug = reading.interview?.translationOf
    if (reading.interview === undefined || slug === undefined) continue
    const original = originals.get(slug)?.interview
    const say = (message: string, mend: string) =>
      problems.push(
        problemAt(reading.file, reading.offsetOf(['translationOf']), {
          rule: 'translation',
          severity: 'error',
          message,
          mend,
        }),
      )
    if (!original) {
      say(
        `No interview has the slug “${slug}”.`,
        'Write the original’s file name without date and extension.',
      )
      continue
    }
    if (original === reading.interview || original.translationOf !== undefined) {
      say(`“${slug}” is not an original itself.`, 'Name the interview that was not translated.')
      continue
    }
    const { lang } = reading.interview
    const taken = lang === original.lang ? original.sourcePath : versions.get(`${slug} ${lang}`)
    if (taken) {
      say(`${taken} is the version in “${lang}” already.`, 'Set “lang:” to the language of this text.')
    } else versions.set(`${slug} ${lang}`, reading.file.path)
    if (reading.interview.number !== undefined && reading.interview.number !== original.number) {
      say(
        `The translation has number ${reading.interview.number}, its original ${original.number ?? 'none'}.`,
        'Leave “number” out of the translation.',
      )
    }
  }
  return problems
}
