import { formatDay } from '@/lib/dates'
import type { Strings } from '@/lib/strings/strings'
import { PageTitle } from './page-title'
import { SeriesNumber } from './series-number'

interface WithdrawnNoticeProps {
  number: number | undefined
  total: number | undefined
  /** Day on which consent was taken back, `YYYY-MM-DD`. */
  date: string
  locale: string
  t: Strings
}

/** Stands where an interview was until its interviewee took their consent back. */
export function WithdrawnNotice({ number, total, date, locale, t }: WithdrawnNoticeProps) {
  return (
    <header className="pt-10 sm:pt-16">
      {number !== undefined && (
        <p>
          <SeriesNumber number={number} total={total} size="hero" />
        </p>
      )}
      <div className="mt-8 sm:mt-10">
        <PageTitle text={t.withdrawnTitle(number)} />
      </div>
      <p className="mt-4 max-w-text text-xl">{t.withdrawnText}</p>
      <p className="mt-6 font-sans text-muted text-sm">
        <time dateTime={date}>{t.withdrawnOn(formatDay(date, locale))}</time>
      </p>
    </header>
  )
}
