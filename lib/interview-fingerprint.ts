import { createHash } from 'node:crypto'
import { picturesOf } from './images/pictures-of.ts'
import type { Interview } from './schema/interview.ts'
import { interviewBody } from './series/series.ts'

/** Stands for all of one interview that anything is made of: what is known of it, its text and its pictures. */
export function interviewFingerprint(interview: Interview): string {
  const known = fingerprints.get(interview)
  if (known) return known
  const inputs = [interview, interviewBody(interview.slug), picturesOf(interview.sourcePath)]
  const fingerprint = createHash('sha256').update(JSON.stringify(inputs)).digest('base64')
  fingerprints.set(interview, fingerprint)
  return fingerprint
}

// Its page, its files and every feed that holds it ask.
const fingerprints = new WeakMap<Interview, string>()
