import type { AdminData } from '../lib/admin/admin-data.ts'
import type { DataForm } from '../lib/admin/data-forms.ts'
import { sourceKey } from '../lib/admin/source-key.ts'
import type { AdminStrings } from '../lib/strings/admin-strings.ts'
import type { EntryValues } from './control.ts'
import { knownInterviews } from './known-interviews.ts'
import { problemsOf } from './problems-of.ts'

/**
 * Refuses to save a new mistake for which the check would refuse to build: with the same words, and before anything is committed.
 * @throws Error in the form in which the editor shows its reason to the person who saves
 */
export function checkBeforeSaving(
  { data: values, path }: EntryValues,
  forms: Record<string, DataForm>,
  { page, t }: { page: AdminData; t: AdminStrings },
): void {
  const inside = path.slice(page.contentDir.length + 1)
  const kind = inside.startsWith('interviews/') ? 'interview' : inside.replace(/\.\w+$/, '')
  const form = forms[kind]
  if (!form) return
  const { number } = values
  if (kind === 'interview' && typeof number === 'number' && !values.translationOf)
    if (knownInterviews.takenBesides(values, path).includes(number)) throw refusal([t.numberTaken(number)], t)
  let text: string
  try {
    text = form.toFile(structuredClone(values))
  } catch (error) {
    throw refusal([error instanceof Error ? error.message : String(error)], t)
  }
  const errorsIn = (one: string) =>
    problemsOf(kind, inside, one, page)
      .filter(({ severity }) => severity === 'error')
      .map(({ message, mend }) => `${message} ${mend}`)
  // What was wrong before, no form may be able to mend.
  const source = values[sourceKey]
  const old = typeof source === 'string' ? errorsIn(source) : []
  const errors = errorsIn(text).filter((error) => !old.includes(error))
  if (errors.length > 0) throw refusal(errors, t)
}

function refusal(reasons: string[], { notWritten }: AdminStrings): Error {
  // The one error whose cause the editor shows (its package is pinned, and a test looks for the words).
  return new Error('saving_failed', { cause: new Error(`${notWritten} ${reasons.join(' ')}`) })
}
