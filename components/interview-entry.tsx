import { formatDay } from '@/lib/dates'
import { routes } from '@/lib/routes'
import type { Interview } from '@/lib/schema/interview'
import type { Strings } from '@/lib/strings/strings'
import { SeriesNumber } from './series-number'
import { StateMark } from './state-mark'

interface InterviewEntryProps {
  interview: Interview
  /** The takeaways as safe HTML. */
  takeaways: string[]
  locale: string
  t: Strings
}

/** One interview in a list: its number, who it is, and what one takes away. */
export function InterviewEntry({ interview, takeaways, locale, t }: InterviewEntryProps) {
  const { number, title, slug, date, interviewee, readingTime, lang } = interview
  return (
    <article
      lang={lang === locale ? undefined : lang}
      className="h-entry grid gap-x-8 gap-y-3 border-line border-t py-8 sm:grid-cols-[6rem_1fr]"
    >
      <p className="sm:text-end">{number !== undefined && <SeriesNumber number={number} size="entry" />}</p>
      <div className="max-w-text">
        <h3 className="p-name font-bold text-2xl/tight">
          <a href={routes.interview(slug)} className="u-url no-underline decoration-accent hover:underline">
            {title}
          </a>
        </h3>
        <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 font-sans text-muted text-sm">
          <span className={interviewee.name ? 'h-card' : undefined}>
            {interviewee.anonymous ? t.anonymous : interviewee.name}
          </span>
          <time className="dt-published" dateTime={date}>
            {formatDay(date, locale)}
          </time>
          <span>{t.readingMinutes(readingTime.minutes)}</span>
          {interview.sample && <StateMark text={t.sample} />}
          {interview.draft && <StateMark text={t.draft} />}
        </p>
        {takeaways.length > 0 && (
          <ul className="p-summary mt-4 grid gap-1.5 ps-5 marker:text-accent list-[square]">
            {takeaways.map((html) => (
              // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised where it is rendered
              <li key={html} dangerouslySetInnerHTML={{ __html: html }} />
            ))}
          </ul>
        )}
      </div>
    </article>
  )
}
