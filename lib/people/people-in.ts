import { nameKey } from '../names/name-key.ts'
import type { Interview } from '../schema/interview.ts'
import { oncePerSeries } from '../series/once-per-series.ts'
import { people } from './people.ts'

/** Slugs of the people an interview names; undefined for somebody who has no page. */
export interface PeopleIn {
  interviewee: string | undefined
  interviewer: string | undefined
}

/** Whose pages an interview can link to. In a translation, whose names may be in another script, its original's. */
export function peopleIn(interview: Interview): PeopleIn {
  return byInterview().get(interview.translationOf ?? interview.slug) ?? nobody
}

const nobody: PeopleIn = { interviewee: undefined, interviewer: undefined }

const byInterview = oncePerSeries(({ interviews }) => {
  const slugs = new Map<string, string>()
  for (const { slug, answered, asked } of people().values()) {
    for (const { interviewee } of answered) slugs.set(nameKey(interviewee.name ?? ''), slug)
    for (const { interviewer } of asked) slugs.set(nameKey(interviewer), slug)
  }
  return new Map(
    interviews.map(({ slug, interviewee: { anonymous, name }, interviewer }): [string, PeopleIn] => [
      slug,
      {
        interviewee: anonymous || name === undefined ? undefined : slugs.get(nameKey(name)),
        interviewer: slugs.get(nameKey(interviewer)),
      },
    ]),
  )
})
