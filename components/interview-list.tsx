import type { Interview } from '@/lib/schema/interview'
import type { Page } from '@/lib/series/page-of'
import type { Strings } from '@/lib/strings/strings'
import { InterviewEntry } from './interview-entry'
import { Pagination } from './pagination'

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
      <h2 id="list" className="p-name mb-5 font-bold font-sans text-muted text-sm uppercase tracking-widest">
        {heading}
      </h2>
      {page.count === 0 && (
        <p className="border-line border-t py-8 text-muted text-xl">{t.noInterviewsYet}</p>
      )}
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
