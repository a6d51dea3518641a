import type { Interview } from '../schema/interview.ts'
import { questionKey } from './question-key.ts'
import type { AskedQuestion } from './questions-of.ts'

/** A question of an interview that others answered, too. */
export interface SharedQuestion {
  question: AskedQuestion
  /** In how many other interviews. */
  others: number
}

/**
 * Makes a function that tells which questions of an interview others answered, by the anchor of their heading. A
 * translation's question is known by a wording of its own, or else by its place, where it has as many questions as
 * its original.
 * @param questions of the series
 * @param originals interviews that are no translations
 */
export function sharedQuestions(
  questions: AskedQuestion[],
  originals: Interview[],
): (interview: Interview) => Map<string, SharedQuestion> {
  const bySlug = new Map(originals.map((interview) => [interview.slug, interview]))
  const byKey = new Map(
    questions.flatMap((question) => {
      const entry = { question, slugs: new Set(question.answers.map(({ interview }) => interview.slug)) }
      return question.keys.map((key) => [key, entry] as const)
    }),
  )
  return (interview) => {
    const original = bySlug.get(interview.translationOf ?? interview.slug)
    const inOriginal = original?.questions.length === interview.questions.length ? original.questions : []
    const shared = interview.questions.flatMap(({ text, anchor }, index) => {
      const found = byKey.get(questionKey(text)) ?? byKey.get(questionKey(inOriginal[index]?.text ?? ''))
      if (!found) return []
      const own = original && found.slugs.has(original.slug) ? 1 : 0
      return [[anchor, { question: found.question, others: found.question.interviews - own }] as const]
    })
    return new Map(shared)
  }
}
