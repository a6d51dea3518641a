import { Fragment } from 'react'
import { formatDay } from '@/lib/dates'
import type { Interview } from '@/lib/schema/interview'
import type { Strings } from '@/lib/strings/strings'
import { SeriesNumber } from './series-number'

interface InterviewHeaderProps {
  interview: Interview
  total: number | undefined
  locale: string
  t: Strings
}

/** The head of an interview: its number, its title, who answers, who asks, and when. */
export function InterviewHeader({ interview, total, locale, t }: InterviewHeaderProps) {
  const { number, title, interviewee, summary, summaryOpensBody, date, updated, readingTime } = interview
  const { anonymous, name, role, organisation } = interviewee
  const who = [
    { text: anonymous ? undefined : name, className: 'p-name' },
    { text: role, className: 'p-job-title' },
    { text: organisation, className: 'p-org' },
  ].filter(({ text }) => text)
  return (
    <header className="pt-12 sm:pt-16">
      {number !== undefined && (
        <p>
          <SeriesNumber number={number} total={total} size="hero" />
        </p>
      )}
      <h1 className="p-name mt-6 max-w-[24ch] font-bold text-4xl/tight tracking-tight sm:text-6xl/tight">
        {title}
      </h1>
      {(who.length > 0 || anonymous) && (
        // Only somebody who may be named is a person to machines.
        <p className={`mt-4 text-lg${!anonymous && name ? ' h-card' : ''}`}>
          {anonymous && <span lang={locale}>{t.anonymous}</span>}
          {who.map(({ text, className }, index) => (
            <Fragment key={className}>
              {(anonymous || index > 0) && ' · '}
              <span className={anonymous || !name ? undefined : className}>{text}</span>
            </Fragment>
          ))}
        </p>
      )}
      {summary && !summaryOpensBody && (
        <p className="p-summary mt-4 max-w-text text-muted text-xl/relaxed">{summary}</p>
      )}
      <p lang={locale} className="mt-6 flex flex-wrap gap-x-5 gap-y-1 font-sans text-muted text-sm">
        <span className="p-author h-card">
          <data className="p-name" value={interview.interviewer}>
            {t.interviewBy(interview.interviewer)}
          </data>
        </span>
        <time className="dt-published" dateTime={date}>
          {formatDay(date, locale)}
        </time>
        {updated && (
          <span>
            {t.updated}{' '}
            <time className="dt-updated" dateTime={updated}>
              {formatDay(updated, locale)}
            </time>
          </span>
        )}
        <span>{t.readingMinutes(readingTime.minutes)}</span>
        {interview.medium && <span lang={interview.lang}>{interview.medium}</span>}
        {interview.place && <span lang={interview.lang}>{interview.place}</span>}
      </p>
    </header>
  )
}
