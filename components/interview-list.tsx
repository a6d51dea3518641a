import type { Interview } from '@/lib/schema/interview'
import type { Page } from '@/lib/series/page-of'
import type { Strings } from '@/lib/strings/strings'
import { InterviewEntry } from './interview-entry'
import { Pagination } from './pagination'
import { SectionHeading } from './section-heading'

interface InterviewListProps {
  heading: string
  page: Page<Interview>
  /** The takeaways of an interview as safe HTML. */
  takeaways(interview: Interview): string[]
  /** Address of a page of this list by its number. */
  href(page: number): string
  locale: string
  t: Strings
}

/** A list of interviews and the way through its pages. */
export function InterviewList({ heading, page, takeaways, href, locale, t }: InterviewListProps) {
  return (
    <section aria-labelledby="list" className="h-feed mt-14">
      <SectionHeading id="list" text={heading} className="p-name" />
      {page.count === 0 && <p className="py-8 text-muted text-xl">{t.noInterviewsYet}</p>}
      {page.items.map((interview) => (
        <InterviewEntry
          key={interview.slug}
          interview={interview}
          takeaways={takeaways(interview)}
          locale={locale}
          t={t}
        />
      ))}
      <Pagination page={page} href={href} t={t} />
    </section>
  )
}
