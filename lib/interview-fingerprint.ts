import { createHash } from 'node:crypto'
import { isToCome } from './dates.ts'
import { picturesOf } from './images/pictures-of.ts'
import type { Interview } from './schema/interview.ts'
import { interviewBody } from './series/series.ts'

/** Stands for all of one interview that anything is made of: what is known of it, its text and its pictures. */
export const interviewFingerprint = fingerprint((interview) => [interview, interviewBody(interview.slug)])

/**
 * Stands for what lists and other interviews' pages show of one: all but its text, and in a preview the mark of one to
 * come, which it loses without a change.
 */
export const entryFingerprint = fingerprint((interview) => [interview, isToCome(interview.publishedAt)])

/** Its page, its files and every list and feed that holds it ask: each interview is looked at once. */
function fingerprint(inputsOf: (interview: Interview) => unknown[]): (interview: Interview) => string {
  const known = new WeakMap<Interview, string>()
  return (interview) => {
    const found = known.get(interview)
    if (found) return found
    const inputs = [...inputsOf(interview), picturesOf(interview.sourcePath)]
    const made = createHash('sha256').update(JSON.stringify(inputs)).digest('base64')
    known.set(interview, made)
    return made
  }
}
