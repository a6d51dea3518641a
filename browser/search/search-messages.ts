/** A piece of text, and whether it is what was searched for. */
export type Part = [text: string, found: boolean]

/** One question to the worker; answered by a message with the same id. */
export interface SearchRequest {
  id: number
  query: string
  /** Chosen values by the name of the filter; only those that are chosen. */
  filters: Record<string, string>
  /** How many results to show. */
  count: number
}

export interface SearchAnswer {
  id: number
  /** The index could not be loaded, or only in part: nothing can be said of the results. */
  failed?: boolean
  hits: Hit[]
  /** Results in all. */
  total: number
  /** Results there would be without the filters. */
  unfiltered: number
  /** The query that was searched for instead, because words of the reader's own are nowhere in the series. */
  corrected?: string
  /** Every value of every filter and how many interviews have it; only filters with a choice. */
  choices: Record<string, [value: string, count: number][]>
}

/** One interview among the results. */
export interface Hit {
  url: string
  lang: string
  title: string
  number: string
  takeaway: string
  /** What was found before the first heading; none where the title or what else is known of it was meant. */
  excerpt: Part[]
  answers: Answer[]
}

/** A passage below a heading. */
export interface Answer {
  url: string
  heading: Part[]
  passage: Part[]
}
