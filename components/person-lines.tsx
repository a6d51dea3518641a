import type { Person } from '@/lib/people/people-of'
import { routes } from '@/lib/routes'
import { SectionHeading } from './section-heading'

interface PersonLinesProps {
  id: string
  heading: string
  people: Person[]
  /** What is said of somebody behind their name. */
  note(person: Person): string | undefined
}

/** A list of people by name. */
export function PersonLines({ id, heading, people, note }: PersonLinesProps) {
  if (people.length === 0) return null
  return (
    <section aria-labelledby={id} className="mt-12">
      <SectionHeading id={id} text={heading} />
      <ul className="max-w-text">
        {people.map((person) => (
          <li key={person.slug} className="flex flex-wrap items-baseline gap-x-4 hairline py-2.5">
            <a href={routes.person(person.slug)} className="text-lg hover:text-accent">
              {person.name}
            </a>
            <span className="font-sans text-muted text-sm">{note(person)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
