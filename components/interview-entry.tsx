import { formatDay } from '@/lib/dates'
import { routes } from '@/lib/routes'
import type { Interview } from '@/lib/schema/interview'
import type { Strings } from '@/lib/strings/strings'
import { SeriesNumber } from './series-number'
import { StateMarks } from './state-marks'

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
      className="h-entry grid grid-cols-[4.6rem_1fr] gap-x-4 gap-y-4 not-first-of-type:hairline pt-6 pb-8 sm:grid-cols-[8rem_1fr] lg:grid-cols-[10rem_4fr_5fr] lg:gap-x-8"
    >
      <p className="lg:pt-1">{number !== undefined && <SeriesNumber number={number} size="entry" />}</p>
      <div>
        <h3 className="p-name text-2xl/tight">
          <a href={routes.interview(slug)} className="u-url decoration-accent hover:underline">
            {title}
          </a>
        </h3>
        <p
          lang={locale}
          className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 font-sans text-muted text-sm"
        >
          <span className={interviewee.name ? 'h-card' : undefined}>
            {interviewee.anonymous ? t.anonymous : interviewee.name}
          </span>
          <time className="dt-published" dateTime={date}>
            {formatDay(date, locale)}
          </time>
          <span>{t.readingMinutes(readingTime.minutes)}</span>
          <StateMarks interview={interview} locale={locale} t={t} />
        </p>
      </div>
      {takeaways.length > 0 && (
        <ul className="p-summary col-span-2 grid content-start gap-2 ps-5 marker:text-accent list-[square] sm:col-span-1 sm:col-start-2 lg:col-start-3 lg:pt-1.5">
          {takeaways.slice(0, shown).map((html) => (
            // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised where it is rendered
            <li key={html} dangerouslySetInnerHTML={{ __html: html }} />
          ))}
          {takeaways.length > shown && (
            <li lang={locale} className="list-none font-sans text-muted text-sm">
              {t.moreTakeaways(takeaways.length - shown)}
            </li>
          )}
        </ul>
      )}
    </article>
  )
}

// As many as an interview should have; a list is there to be skimmed.
const shown = 7
