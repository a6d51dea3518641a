import type { HeadingNote } from '../markdown/render-options.ts'
import type { Interview } from '../schema/interview.ts'
import { site } from '../site.ts'
import { strings } from '../strings/strings.ts'
import { correctionAddresses } from './correction-addresses.ts'

/** The link behind each answer of an interview to its place at GitHub, by the question's anchor; undefined where none is wanted. */
export function correctionNotes(interview: Interview): Record<string, HeadingNote> | undefined {
  const addresses = correctionAddresses(interview)
  const lang = interview.lang === site.locale ? undefined : site.locale
  const text = strings(site.locale).suggestCorrection
  return (
    addresses && Object.fromEntries([...addresses].map(([anchor, href]) => [anchor, { href, text, lang }]))
  )
}
