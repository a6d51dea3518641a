import type { Interview } from '../schema/interview.ts'
import { type Page, pageOf } from '../series/page-of.ts'
import { archivePageSize } from './archive-page-size.ts'
import { years } from './years.ts'

/** One page of a year. */
export interface YearPage {
  /** `YYYY` */
  year: string
  /** From the year's first to its last; each with at least one interview. */
  months: Month[]
  page: Pick<Page<unknown>, 'page' | 'pages' | 'count'>
}

/** The interviews of a month on one page. */
export interface Month {
  /** `YYYY-MM` */
  month: string
  interviews: Interview[]
}

/**
 * One page of the interviews published in a year.
 * @param year `YYYY`
 * @param number from 1
 */
export function yearPage(year: string, number: number): YearPage | undefined {
  const interviews = years().find((candidate) => candidate.year === year)?.interviews
  const found = interviews && pageOf(interviews, number, archivePageSize)
  if (!found) return undefined
  const months = new Map<string, Interview[]>()
  for (const interview of found.items) {
    const month = interview.date.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), interview])
  }
  return {
    year,
    months: [...months].map(([month, interviews]) => ({ month, interviews })),
    page: { page: found.page, pages: found.pages, count: found.count },
  }
}
