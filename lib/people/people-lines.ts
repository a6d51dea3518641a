import { nameKey } from '../names/name-key.ts'
import type { Interview } from '../schema/interview.ts'
import type { Person } from './people-of.ts'

/** One line of the list of people; exactly one of the three is there. */
export interface PeopleLine {
  interviewer?: Person
  interviewee?: Person
  /** An interview whose interviewee is anonymous or goes without a name. */
  unnamed?: Interview
}

/**
 * The list of people: who asks, then who answers, each by name, then the interviews without a name by role. One
 * sequence, so that a page cut out of it weighs the same whichever of the three parts is long.
 * @param locale by whose rules names are ordered
 */
export function peopleLines(people: Person[], interviews: Interview[], locale: string): PeopleLine[] {
  const { compare } = new Intl.Collator(locale)
  const byName = [...people].sort((a, b) => compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1))
  const unnamed = interviews
    .filter(({ interviewee: { anonymous, name } }) => anonymous || nameKey(name ?? '') === '')
    .sort((a, b) => compare(roleOrTitle(a), roleOrTitle(b)) || (a.slug < b.slug ? -1 : 1))
  return [
    ...byName.filter(({ asked }) => asked.length > 0).map((interviewer) => ({ interviewer })),
    ...byName.filter(({ answered }) => answered.length > 0).map((interviewee) => ({ interviewee })),
    ...unnamed.map((interview) => ({ unnamed: interview })),
  ]
}

function roleOrTitle({ interviewee, title }: Interview): string {
  return interviewee.role ?? title
}
