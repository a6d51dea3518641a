import type { ReadingContext } from '../../../lib/reading/read-interview.ts'

/** The site that the tests' files belong to; not the project's own, so that an owner may change that. */
export const site: ReadingContext = {
  timeZone: 'Asia/Tokyo',
  locale: 'en',
  interviewer: 'The Editors',
  total: 100,
}
