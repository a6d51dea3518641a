import type { Interview } from '../schema/interview.ts'
import { type Page, pageOf } from '../series/page-of.ts'
import { people } from './people.ts'
import type { Person } from './people-of.ts'

/** One page of somebody's interviews: all that the page shows. */
export interface PersonPage {
  person: Pick<Person, 'name' | 'slug'>
  /** What they did at the time of each talk, newest first; a role they kept is named once, with its first year. */
  roles: { text: string; year: string }[]
  /** Their own pages, as their interviews name them. */
  links: string[]
  /** Those of this page which they gave. */
  answered: Interview[]
  /** Those of this page which they held. */
  asked: Interview[]
  page: Pick<Page<unknown>, 'page' | 'pages'>
}

/** Talks that stand on one page: those somebody gave with their takeaways, those they held in a line each. */
export const personPageSize = 40

/**
 * One page of a person.
 * @param slug as it stands in the address, percent-encoded or not
 * @param number from 1
 */
export function personPage(slug: string, number: number): PersonPage | undefined {
  const person = people().get(decodeURIComponent(slug))
  if (!person) return undefined
  const found = pageOf([...person.answered.map(answers), ...person.asked.map(asks)], number, personPageSize)
  if (!found) return undefined
  return {
    person: { name: person.name, slug: person.slug },
    roles: rolesOf(person),
    links: [...new Set(person.answered.flatMap(({ interviewee }) => interviewee.links))],
    answered: found.items.flatMap((item) => item.answered ?? []),
    asked: found.items.flatMap((item) => item.asked ?? []),
    page: { page: found.page, pages: found.pages },
  }
}

interface Part {
  answered?: Interview
  asked?: Interview
}

function answers(answered: Interview): Part {
  return { answered }
}

function asks(asked: Interview): Part {
  return { asked }
}

function rolesOf({ answered }: Person): PersonPage['roles'] {
  const years = new Map<string, string>()
  for (const { interviewee, date } of answered) {
    const text = [interviewee.role, interviewee.organisation].filter(Boolean).join(' · ')
    if (text !== '') years.set(text, date.slice(0, 4))
  }
  return [...years].map(([text, year]) => ({ text, year }))
}
