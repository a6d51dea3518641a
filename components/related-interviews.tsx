import type { RelatedInterview } from '@/lib/related/relate-interviews'
import type { Strings } from '@/lib/strings/strings'
import { InterviewLine } from './interview-line'
import { SectionHeading } from './section-heading'

interface RelatedInterviewsProps {
  related: RelatedInterview[]
  t: Strings
}

/** What has something in common with the interview just read. */
export function RelatedInterviews({ related, t }: RelatedInterviewsProps) {
  if (related.length === 0) return null
  return (
    <section aria-labelledby="related" className="mt-12 max-w-text">
      <SectionHeading id="related" text={t.related} />
      <ul>
        {related.map(({ interview, reason }) => (
          <InterviewLine key={interview.slug} interview={interview} note={reason} />
        ))}
      </ul>
    </section>
  )
}
