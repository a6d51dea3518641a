import type { Year } from '@/lib/archive/years-of'
import { routes } from '@/lib/routes'
import type { Interview } from '@/lib/schema/interview'
import type { Page } from '@/lib/series/page-of'
import type { Strings } from '@/lib/strings/strings'
import { InterviewLine } from './interview-line'
import { PageHeading } from './page-heading'
import { Pagination } from './pagination'
import { SectionHeading } from './section-heading'
import { YearLinks } from './year-links'

interface ArchiveFrontProps {
  page: Page<Interview>
  years: Year[]
  name: string
  t: Strings
}

/** One page of the archive by number. */
export function ArchiveFront({ page, years, name, t }: ArchiveFrontProps) {
  return (
    <>
      <PageHeading kind={name} title={t.archive}>
        <p>{page.page === 1 ? t.archiveNote : t.pageOf(page.page, page.pages)}</p>
      </PageHeading>
      <YearLinks years={years} t={t} />
      {page.count === 0 && <p className="py-8 text-muted text-xl">{t.noInterviewsYet}</p>}
      {page.count > 0 && (
        <section aria-labelledby="numbers" className="mt-10">
          <SectionHeading
            id="numbers"
            text={t.numbers(
              page.items.find(({ number }) => number !== undefined)?.number,
              page.items.findLast(({ number }) => number !== undefined)?.number,
            )}
          />
          <ol className="gap-x-12 lg:columns-2">
            {page.items.map((interview) => (
              <InterviewLine key={interview.slug} interview={interview} />
            ))}
          </ol>
        </section>
      )}
      <div className="mt-8">
        <Pagination
          page={page}
          href={routes.archive}
          labels={{ previous: t.previousPage, next: t.nextPage }}
          t={t}
        />
      </div>
    </>
  )
}
