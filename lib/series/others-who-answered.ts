import { questionKey } from '../questions/question-key.ts'
import type { AskedQuestion } from '../questions/questions-of.ts'
import type { Interview } from '../schema/interview.ts'
import { type Series, series } from './series.ts'

/** A question of an interview that others answered, too. */
export interface SharedQuestion {
  question: AskedQuestion
  /** In how many other interviews. */
  others: number
}

/**
 * Which questions of an interview others answered, by the anchor of their heading. A translation's question is known
 * by a wording of its own, or else by its place, where it has as many questions as its original.
 */
export function othersWhoAnswered(interview: Interview): Map<string, SharedQuestion> {
  const { byKey, bySlug } = indexOf(series())
  const original = bySlug.get(interview.translationOf ?? interview.slug)
  const inOriginal = original?.questions.length === interview.questions.length ? original.questions : []
  const shared = interview.questions.flatMap(({ text, anchor }, index) => {
    const found = byKey.get(questionKey(text)) ?? byKey.get(questionKey(inOriginal[index]?.text ?? ''))
    if (!found) return []
    const { question, slugs } = found
    const others = question.interviews - (original && slugs.has(original.slug) ? 1 : 0)
    return [[anchor, { question, others }] as const]
  })
  return new Map(shared)
}

interface Index {
  byKey: Map<string, { question: AskedQuestion; slugs: Set<string> }>
  bySlug: Map<string, Interview>
}

const known = new WeakMap<Series, Index>()

function indexOf(all: Series): Index {
  const index = known.get(all) ?? makeIndex(all)
  known.set(all, index)
  return index
}

function makeIndex({ questions, interviews }: Series): Index {
  return {
    byKey: new Map(
      questions.flatMap((question) => {
        const entry = { question, slugs: new Set(question.answers.map(({ interview }) => interview.slug)) }
        return question.keys.map((key) => [key, entry] as const)
      }),
    ),
    bySlug: new Map(interviews.map((interview) => [interview.slug, interview])),
  }
}
