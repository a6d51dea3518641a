import { oncePerSeries } from '../series/once-per-series.ts'
import { type Person, peopleOf } from './people-of.ts'

/** The people of the published series by their slugs. */
export const people: () => Map<string, Person> = oncePerSeries(
  ({ interviews }) => new Map(peopleOf(interviews).map((person) => [person.slug, person])),
)
