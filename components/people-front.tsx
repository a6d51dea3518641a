import type { PeoplePage } from '@/lib/people/people-page'
import { routes } from '@/lib/routes'
import type { Strings } from '@/lib/strings/strings'
import { InterviewLine } from './interview-line'
import { PageHeading } from './page-heading'
import { Pagination } from './pagination'
import { PersonLines } from './person-lines'
import { SectionHeading } from './section-heading'

interface PeopleFrontProps extends PeoplePage {
  name: string
  t: Strings
}

/** One page of the people of the series; somebody without a name is there by role. */
export function PeopleFront({ interviewers, interviewees, unnamed, page, name, t }: PeopleFrontProps) {
  return (
    <>
      <PageHeading kind={name} title={t.people}>
        <p>{page.page === 1 ? t.peopleNote : t.pageOf(page.page, page.pages)}</p>
      </PageHeading>
      {page.count === 0 && <p className="py-8 text-muted text-xl">{t.noInterviewsYet}</p>}
      <PersonLines
        id="asking"
        heading={t.whoAsks}
        people={interviewers}
        note={({ asked }) => t.interviewCount(asked.length)}
      />
      <PersonLines
        id="answering"
        heading={t.whoAnswers}
        people={interviewees}
        note={({ answered: [latest] }) => latest?.interviewee.role}
      />
      {unnamed.length > 0 && (
        <section aria-labelledby="unnamed" className="mt-12 max-w-text">
          <SectionHeading id="unnamed" text={t.withoutName} />
          <p className="mb-3 text-muted">{t.withoutNameNote}</p>
          <ul>
            {unnamed.map((interview) => (
              <InterviewLine key={interview.slug} interview={interview} text={interview.interviewee.role} />
            ))}
          </ul>
        </section>
      )}
      <div className="mt-8">
        <Pagination
          page={page}
          href={routes.people}
          labels={{ previous: t.previousPage, next: t.nextPage }}
          t={t}
        />
      </div>
    </>
  )
}
