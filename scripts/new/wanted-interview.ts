import type { QuestionSet } from '../../lib/schema/question-sets.ts'

/** What a new interview is to be. */
export interface WantedInterview {
  number: number | undefined
  title: string
  slug: string
  /** `YYYY-MM-DD`, or as the front matter may have it. */
  date: string
  interviewer: string
  anonymous: boolean
  name: string | undefined
  role: string | undefined
  categories: string[]
  questions: ({ id: string } & QuestionSet) | undefined
}

/** What a series has already, as far as a new interview must know. */
export interface KnownSeries {
  /** Who has a number, by path. */
  numbers: Map<number, string>
  /** Who has an address, by path. */
  slugs: Map<string, string>
  /** As they are spelt most, the most used first. */
  categories: string[]
  sets: Map<string, QuestionSet>
  total: number | undefined
  interviewer: string
  locale: string
  /** `YYYY-MM-DD` in the site's time zone. */
  today: string
}
