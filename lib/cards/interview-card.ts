import { markdownToText } from '../markdown/markdown-to-text.ts'
import type { Interview } from '../schema/interview.ts'
import type { InterviewCard } from './card.ts'

/** What a card takes from the site. */
export interface CardContext {
  series: string
  /** How many interviews were promised. */
  total: number | undefined
  /** The word for somebody without a name. */
  anonymous: string
  /** BCP 47 tag of the series' name. */
  locale: string
}

/**
 * The card of an interview. It has no photograph, whoever is on it: a picture that stands at the head of a page was
 * not therefore chosen to travel alone.
 */
export function interviewCard(
  interview: Interview,
  { series, total, anonymous, locale }: CardContext,
): InterviewCard {
  const { number, title, interviewee, tldr, lang } = interview
  const { name, role, organisation } = interviewee
  return {
    kind: 'interview',
    number,
    total: number === undefined ? undefined : (interview.total ?? total),
    title,
    who: [interviewee.anonymous ? anonymous : name, role, organisation].filter(Boolean).join(' · '),
    takeaway: markdownToText(tldr[0] ?? ''),
    series,
    lang,
    locale,
  }
}
