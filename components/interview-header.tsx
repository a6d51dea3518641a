import { formatDay } from '@/lib/dates'
import type { PeopleIn } from '@/lib/people/people-in'
import type { Interview } from '@/lib/schema/interview'
import type { Strings } from '@/lib/strings/strings'
import { PersonLink } from './person-link'
import { SeriesNumber } from './series-number'

interface InterviewHeaderProps {
  interview: Interview
  total: number | undefined
  /** Slugs of the people named who have a page. */
  people: PeopleIn
  locale: string
  t: Strings
}

/** The head of an interview: its number, its title, who answers, who asks, and when. */
export function InterviewHeader({ interview, total, people, locale, t }: InterviewHeaderProps) {
  const { number, title, interviewee, summary, summaryOpensBody, date, updated, readingTime } = interview
  const name = interviewee.anonymous ? undefined : interviewee.name
  const who = [interviewee.role, interviewee.organisation].filter(Boolean).join(' · ')
  return (
    <header className="pt-12 sm:pt-16">
      {number !== undefined && (
        <p>
          <SeriesNumber number={number} total={total} size="hero" />
        </p>
      )}
      <h1 className="mt-6 max-w-[24ch] font-bold text-4xl/tight tracking-tight sm:text-6xl/tight">{title}</h1>
      {(who || name || interviewee.anonymous) && (
        <p className="mt-4 text-lg">
          {interviewee.anonymous && <span lang={locale}>{t.anonymous}</span>}
          {name && <PersonLink slug={people.interviewee} text={name} />}
          {(interviewee.anonymous || name) && who && ' · '}
          {who}
        </p>
      )}
      {summary && !summaryOpensBody && (
        <p className="mt-4 max-w-text text-muted text-xl/relaxed">{summary}</p>
      )}
      <p lang={locale} className="mt-6 flex flex-wrap gap-x-5 gap-y-1 font-sans text-muted text-sm">
        <PersonLink slug={people.interviewer} text={t.interviewBy(interview.interviewer)} />
        <time dateTime={date}>{formatDay(date, locale)}</time>
        {updated && (
          <span>
            {t.updated} <time dateTime={updated}>{formatDay(updated, locale)}</time>
          </span>
        )}
        <span>{t.readingMinutes(readingTime.minutes)}</span>
        {interview.medium && <span lang={interview.lang}>{interview.medium}</span>}
        {interview.place && <span lang={interview.lang}>{interview.place}</span>}
      </p>
    </header>
  )
}
