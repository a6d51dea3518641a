/** What an interview's card shows: all of it, so that equal cards are equal pictures. Texts are plain. */
export interface InterviewCard {
  kind: 'interview'
  number: number | undefined
  total: number | undefined
  title: string
  /** Who answers, as far as they may be known. */
  who: string
  /** The first takeaway. */
  takeaway: string
  series: string
  /** BCP 47 tag of title and takeaway. */
  lang: string
  /** BCP 47 tag of the series' name. */
  locale: string
}

/** What the card of the whole series shows. */
export interface SeriesCard {
  kind: 'series'
  title: string
  description: string
  /** How far the series is, in words. */
  progress: string
  /** Numbers published, ascending, and how many were promised; empty where there is no square of them to show. */
  taken: number[]
  total: number
  lang: string
}

export type Card = InterviewCard | SeriesCard
