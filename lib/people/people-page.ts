import type { Interview } from '../schema/interview.ts'
import { oncePerSeries } from '../series/once-per-series.ts'
import { type Page, pageOf } from '../series/page-of.ts'
import { site } from '../site.ts'
import { people } from './people.ts'
import { peopleLines } from './people-lines.ts'
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
 * One page of the list of people.
 * @param number from 1
 */
export function peoplePage(number: number): PeoplePage | undefined {
  const found = pageOf(lines(), number, peoplePageSize)
  if (!found) return undefined
  const { items, ...page } = found
  return {
    interviewers: items.flatMap(({ interviewer }) => interviewer ?? []),
    interviewees: items.flatMap(({ interviewee }) => interviewee ?? []),
    unnamed: items.flatMap(({ unnamed }) => unnamed ?? []),
    page,
  }
}

/** How many lines the whole list has. */
export function peopleCount(): number {
  return lines().length
}

const lines = oncePerSeries(({ interviews }) => peopleLines([...people().values()], interviews, site.locale))
