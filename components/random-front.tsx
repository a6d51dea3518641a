import { formatDay } from '@/lib/dates'
import { routes } from '@/lib/routes'
import type { Interview } from '@/lib/schema/interview'
import type { Strings } from '@/lib/strings/strings'
import { InterviewEntry } from './interview-entry'
import { PageHeading } from './page-heading'
import { SectionHeading } from './section-heading'

interface RandomFrontProps {
  pick: Interview | undefined
  takeaways(interview: Interview): string[]
  /** Day of the build, `YYYY-MM-DD`. */
  day: string
  name: string
  locale: string
  t: Strings
}

/** One interview of all, drawn at build; a reader's browser goes on to one it draws itself. */
export function RandomFront({ pick, takeaways, day, name, locale, t }: RandomFrontProps) {
  return (
    <>
      <PageHeading kind={name} title={t.randomInterview}>
        <p>{pick ? t.randomNote : t.noInterviewsYet}</p>
      </PageHeading>
      {pick && (
        <>
          <random-interview
            role="status"
            data-slugs={routes.randomSlugs()}
            data-interviews={routes.interview('')}
          >
            {t.choosing}
          </random-interview>
          <section aria-labelledby="drawn" className="mt-10">
            <SectionHeading id="drawn" text={t.drawnOn(formatDay(day, locale))} />
            <InterviewEntry interview={pick} takeaways={takeaways(pick)} locale={locale} t={t} />
          </section>
        </>
      )}
    </>
  )
}
