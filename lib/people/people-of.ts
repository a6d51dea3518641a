import { firstSpelling } from '../names/first-spelling.ts'
import { mostUsedSpelling } from '../names/most-used-spelling.ts'
import { nameKey } from '../names/name-key.ts'
import { nameSlug } from '../names/name-slug.ts'
import type { Interview } from '../schema/interview.ts'

/** Somebody who is named in the series, as answering, as asking, or both. */
export interface Person {
  name: string
  /** Last part of the address, unique among people. */
  slug: string
  /** Interviews they gave, in the order they came. */
  answered: Interview[]
  /** Interviews they held. */
  asked: Interview[]
}

/**
 * The people of some interviews, in the order of their first one. One person is who has one name, whatever its
 * case, width and spacing. An anonymous interviewee is not among them.
 */
export function peopleOf(interviews: Interview[]): Person[] {
  const members = new Map<string, Member>()
  const meet = (name: string, part: 'answered' | 'asked', interview: Interview) => {
    const key = nameKey(name)
    if (key === '') return
    const member = members.get(key) ?? { answered: [], asked: [], spellings: [] }
    members.set(key, member)
    member[part].push(interview)
    member.spellings.push([interview, name])
  }
  for (const interview of interviews) {
    const { anonymous, name } = interview.interviewee
    if (!anonymous && name !== undefined) meet(name, 'answered', interview)
    meet(interview.interviewer, 'asked', interview)
  }
  return withSlugs([...members.values()])
}

interface Member {
  answered: Interview[]
  asked: Interview[]
  spellings: [Interview, string][]
}

/** Of two names that make one slug, such as "José" and "Jose", the one published first has it bare. */
function withSlugs(members: Member[]): Person[] {
  const taken = new Set<string>()
  return members
    .map((member) => ({ member, first: firstAppearance(member), address: firstSpelling(member.spellings) }))
    .sort((a, b) => compare(a.first, b.first) || compare(a.address, b.address))
    .map(({ member: { answered, asked, spellings }, address }) => {
      const base = nameSlug(address)
      let slug = base
      for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`
      taken.add(slug)
      return { name: mostUsedSpelling(spellings.map(([, name]) => name)), slug, answered, asked }
    })
}

function firstAppearance({ spellings }: Member): string {
  return spellings.map(([{ publishedAt, slug }]) => `${publishedAt}${slug}`).sort()[0] ?? ''
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
