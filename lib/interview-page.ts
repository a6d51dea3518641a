import { correctionNotes } from './corrections/correction-notes.ts'
import { type NumberCover, numberCover } from './covers/number-cover.ts'
import { type CoverPicture, coverPicture } from './images/cover-picture.ts'
import type { HeadingNote } from './markdown/render-options.ts'
import { type PeopleIn, peopleIn } from './people/people-in.ts'
import { headingNotes } from './questions/heading-notes.ts'
import type { RelatedInterview } from './related/relate-interviews.ts'
import { relatedTo } from './related/related-to.ts'
import { absoluteUrl, routes } from './routes.ts'
import { othersWhoAnswered } from './series/others-who-answered.ts'
import { type PlacedInterview, placedInterview, series } from './series/series.ts'
import { site } from './site.ts'

/** All that an interview's page shows of the series. What it shows of the text is made of `interviewBody`. */
export interface InterviewPage extends PlacedInterview {
  people: PeopleIn
  related: RelatedInterview[]
  total: number | undefined
  cover: CoverPicture | undefined
  /** Stands where there is no cover; none for an interview without a number. */
  drawn: NumberCover | undefined
  /** What stands below the heading of a question, by its anchor. */
  notes: Record<string, HeadingNote>
  /** What stands behind each answer, by the question's anchor: the way to correct it, where the site has one. */
  suggestions: Record<string, HeadingNote> | undefined
  /** The page's permanent address. */
  url: string
}

/**
 * Gathers what an interview's page shows; undefined where none is published at the slug. The page takes everything
 * from here: by this the build knows whether an earlier one has drawn the very same page.
 */
export function interviewPage(slug: string): InterviewPage | undefined {
  const placed = placedInterview(slug)
  if (!placed) return undefined
  const { interview } = placed
  const noteBelow = headingNotes(othersWhoAnswered(interview), site.locale)
  return {
    ...placed,
    people: peopleIn(interview),
    related: relatedTo(interview),
    total: interview.total ?? series().total,
    cover: coverPicture(interview),
    drawn: interview.number === undefined ? undefined : numberCover(interview.number),
    notes: Object.fromEntries(
      interview.questions.flatMap(({ anchor }) => {
        const note = noteBelow(anchor)
        return note ? [[anchor, note]] : []
      }),
    ),
    suggestions: correctionNotes(interview),
    url: absoluteUrl(site.url, routes.interview(slug)),
  }
}
