import type { Interview } from './schema/interview.ts'
import { publicationState } from './series/publication-state.ts'
import type { Strings } from './strings/strings.ts'

/** What a reader of an interview has to know before anything else: that it is a sample, or not published yet. */
export function stateNotes(interview: Interview, t: Strings): string[] {
  const state = publicationState(interview, new Date())
  return [
    ...(interview.sample ? [t.sampleNote] : []),
    ...(state === 'draft' ? [t.draftNote] : []),
    ...(state === 'scheduled' ? [t.scheduledNote] : []),
  ]
}
