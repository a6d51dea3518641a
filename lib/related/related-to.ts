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

const relations = oncePerSeries(({ interviews, all }) => ({
  related: relateInterviews(interviews),
  versions: new Map(
    all.flatMap((interview): [string, Interview][] =>
      interview.translationOf === undefined
        ? []
        : [[`${interview.translationOf} ${interview.lang}`, interview]],
    ),
  ),
}))
