import { questionKey } from '../questions/question-key.ts'
import type { AskedQuestion } from '../questions/questions-of.ts'
import type { Interview } from '../schema/interview.ts'
import { oncePerSeries } from '../series/once-per-series.ts'
import { type RelatedInterview, relateInterviews } from './relate-interviews.ts'

/** At most three interviews to read after this one, each in its language where it has been translated. */
export function relatedTo({ slug, translationOf, lang }: Interview): RelatedInterview[] {
  const { related, versions } = relations()
  return (related.get(translationOf ?? slug) ?? []).map(({ interview, reason }) => ({
    interview: versions.get(`${interview.slug} ${lang}`) ?? interview,
    reason,
  }))
}

const relations = oncePerSeries(({ interviews, all, questions }) => ({
  related: relateInterviews(interviews, groupOf(questions)),
  versions: new Map(
    all.flatMap((interview): [string, Interview][] =>
      interview.translationOf === undefined
        ? []
        : [[`${interview.translationOf} ${interview.lang}`, interview]],
    ),
  ),
}))

/** Wordings that content/questions.yml declares to be one question count as one. */
function groupOf(questions: AskedQuestion[]): (wording: string) => string {
  const ids = new Map(questions.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const)))
  return (wording) => ids.get(questionKey(wording)) ?? questionKey(wording)
}
