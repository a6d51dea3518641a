import type { YearPage } from '@/lib/archive/year-page'
import type { Year } from '@/lib/archive/years-of'
import { formatMonth } from '@/lib/dates'
import { routes } from '@/lib/routes'
import type { Strings } from '@/lib/strings/strings'
import { InterviewLine } from './interview-line'
import { PageHeading } from './page-heading'
import { Pagination } from './pagination'
import { SectionHeading } from './section-heading'
import { YearLinks } from './year-links'

interface YearFrontProps extends YearPage {
  years: Year[]
  locale: string
  t: Strings
}

/** One page of a year, month by month. */
export function YearFront({ year, months, page, years, locale, t }: YearFrontProps) {
  return (
    <>
      <PageHeading kind={t.archive} title={year}>
        <p>{page.page === 1 ? t.interviewCount(page.count) : t.pageOf(page.page, page.pages)}</p>
      </PageHeading>
      <YearLinks years={years} current={year} t={t} />
      {months.map(({ month, interviews }) => (
        <section
          key={month}
          aria-labelledby={`m${month}`}
          className="mt-6 grid gap-x-8 sm:grid-cols-[12rem_minmax(0,38rem)]"
        >
          <div className="sm:mt-3">
            <SectionHeading id={`m${month}`} text={formatMonth(month, locale)} />
          </div>
          <ol>
            {interviews.map((interview) => (
              <InterviewLine key={interview.slug} interview={interview} />
            ))}
          </ol>
        </section>
      ))}
      <div className="mt-8">
        <Pagination
          page={page}
          href={(number) => routes.archiveYear(year, number)}
          labels={{ previous: t.previousPage, next: t.nextPage }}
          t={t}
        />
      </div>
    </>
  )
}
