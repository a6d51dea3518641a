import { type SharedQuestion, sharedQuestions } from '../questions/shared-questions.ts'
import type { Interview } from '../schema/interview.ts'
import { type Series, series } from './series.ts'

/** Which questions of an interview others answered, by the anchor of their heading. */
export function othersWhoAnswered(interview: Interview): Map<string, SharedQuestion> {
  const all = series()
  const shared = known.get(all) ?? sharedQuestions(all.questions, all.interviews)
  known.set(all, shared)
  return shared(interview)
}

// Every interview's page asks; what they ask is made once.
const known = new WeakMap<Series, ReturnType<typeof sharedQuestions>>()
