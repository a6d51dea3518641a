import { formatDay } from '@/lib/dates'
import { SectionHeading } from './section-heading'

interface CorrectionsProps {
  heading: string
  /** Newest first: the day, `YYYY-MM-DD`, and what was put right as safe HTML. */
  corrections: { date: string; html: string }[]
  /** Language of the heading and the days. */
  locale: string
}

/** What was put right after publication, at the foot of an interview. */
export function Corrections({ heading, corrections, locale }: CorrectionsProps) {
  return (
    <section aria-label={heading} className="mt-12 max-w-text">
      <SectionHeading lang={locale} text={heading} />
      <ul className="mt-3 grid gap-3">
        {corrections.map(({ date, html }) => (
          <li key={date + html}>
            <time dateTime={date} lang={locale} className="font-sans text-muted text-sm">
              {formatDay(date, locale)}
            </time>
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised where it is rendered */}
            <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
          </li>
        ))}
      </ul>
    </section>
  )
}
