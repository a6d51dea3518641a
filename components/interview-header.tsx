import { Fragment, type ReactNode } from 'react'
import { formatDay } from '@/lib/dates'
import type { PeopleIn } from '@/lib/people/people-in'
import type { Interview } from '@/lib/schema/interview'
import type { Strings } from '@/lib/strings/strings'
import { PageTitle } from './page-title'
import { PersonLink } from './person-link'
import { SeriesNumber } from './series-number'

interface InterviewHeaderProps {
  interview: Interview
  total: number | undefined
  /** Slugs of the people named who have a page. */
  people: PeopleIn
  locale: string
  t: Strings
  /** The cover drawn from the number, where there is no other. */
  children?: ReactNode
}

/** The head of an interview: its number, its title, who answers, who asks, and when. */
export function InterviewHeader({ interview, total, people, locale, t, children }: InterviewHeaderProps) {
  const { number, title, interviewee, summary, summaryOpensBody, date, updated, readingTime } = interview
  const { anonymous, name, role, organisation } = interviewee
  const details = [
    { text: role, className: 'p-job-title' },
    { text: organisation, className: 'p-org' },
  ].filter(({ text }) => text)
  // Only somebody who may be named is a person to machines.
  const isPerson = !anonymous && name !== undefined
  return (
    <header className="pt-10 sm:pt-16">
      {number !== undefined && (
        <div className="flex items-end justify-between gap-4">
          <p>
            <SeriesNumber number={number} total={total} size="hero" />
          </p>
          {children}
        </div>
      )}
      <div className="mt-8 sm:mt-10">
        <PageTitle text={title} name />
      </div>
      {(details.length > 0 || isPerson || anonymous) && (
        <p className={`mt-4 text-xl${isPerson ? ' h-card' : ''}`}>
          {anonymous && <span lang={locale}>{t.anonymous}</span>}
          {isPerson && <PersonLink slug={people.interviewee} text={name} className="p-name" />}
          {details.map(({ text, className }, index) => (
            <Fragment key={className}>
              {(anonymous || isPerson || index > 0) && ' · '}
              <span className={isPerson ? className : undefined}>{text}</span>
            </Fragment>
          ))}
        </p>
      )}
      {summary && !summaryOpensBody && (
        <p className="p-summary mt-4 max-w-text text-lg/relaxed text-muted">{summary}</p>
      )}
      <p
        lang={locale}
        className="mt-6 flex flex-wrap items-baseline gap-x-5 gap-y-1 font-sans text-muted text-sm"
      >
        <span className="p-author h-card">
          <data className="p-name" value={interview.interviewer}>
            <PersonLink slug={people.interviewer} text={t.interviewBy(interview.interviewer)} />
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
