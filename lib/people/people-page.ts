import { nameKey } from '../names/name-key.ts'
import type { Interview } from '../schema/interview.ts'
import { oncePerSeries } from '../series/once-per-series.ts'
import { type Page, pageOf } from '../series/page-of.ts'
import { site } from '../site.ts'
import { people } from './people.ts'
import type { Person } from './people-of.ts'

/** What the list of people shows on one page; a part that stands wholly on other pages is empty. */
export interface PeoplePage {
  interviewers: Person[]
  interviewees: Person[]
  /** Interviews whose interviewee is anonymous or goes without a name: by role. */
  unnamed: Interview[]
  page: Pick<Page<unknown>, 'page' | 'pages' | 'count'>
}

/** How many lines a page of the list has. */
export const peoplePageSize = 60

/**
 * One page of the list of people: who asks, who answers, who answers without a name.
 * @param number from 1
 */
export function peoplePage(number: number): PeoplePage | undefined {
  const found = pageOf(lines(), number, peoplePageSize)
  if (!found) return undefined
  const { items, ...page } = found
  return {
    interviewers: items.flatMap((line) => line.interviewer ?? []),
    interviewees: items.flatMap((line) => line.interviewee ?? []),
    unnamed: items.flatMap((line) => line.unnamed ?? []),
    page,
  }
}

/** How many lines the whole list has. */
export function peopleCount(): number {
  return lines().length
}

interface Line {
  interviewer?: Person
  interviewee?: Person
  unnamed?: Interview
}

// One sequence cut into pages, so that a page weighs the same whichever of the three parts is long.
const lines = oncePerSeries(({ interviews }): Line[] => {
  const { compare } = new Intl.Collator(site.locale)
  const byName = [...people().values()].sort((a, b) => compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1))
  const unnamed = interviews
    .filter(({ interviewee: { anonymous, name } }) => anonymous || nameKey(name ?? '') === '')
    .sort((a, b) => compare(roleOrTitle(a), roleOrTitle(b)) || (a.slug < b.slug ? -1 : 1))
  return [
    ...byName.filter(({ asked }) => asked.length > 0).map((interviewer) => ({ interviewer })),
    ...byName.filter(({ answered }) => answered.length > 0).map((interviewee) => ({ interviewee })),
    ...unnamed.map((interview) => ({ unnamed: interview })),
  ]
})

function roleOrTitle({ interviewee, title }: Interview): string {
  return interviewee.role ?? title
}
