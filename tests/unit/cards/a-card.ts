import type { InterviewCard } from '../../../lib/cards/card.ts'

/** An interview's card; a test says only what it is about. */
export function aCard(facts: Partial<InterviewCard> = {}): InterviewCard {
  return {
    kind: 'interview',
    number: 11,
    total: 100,
    title: 'Nurse',
    who: 'Ada Example · Nurse',
    takeaway: 'Look up first.',
    series: 'A Series',
    lang: 'en',
    locale: 'en',
    ...facts,
  }
}
