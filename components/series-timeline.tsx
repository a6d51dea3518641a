import { routes } from '@/lib/routes'
import type { Year } from '@/lib/series/series-progress'
import type { Strings } from '@/lib/strings/strings'

interface SeriesTimelineProps {
  /** The newest first. */
  years: Year[]
  t: Strings
}

/** A series without an end at a glance: one row a year, one cell an interview. */
export function SeriesTimeline({ years, t }: SeriesTimelineProps) {
  const all = years.reduce((sum, { interviews }) => sum + interviews.length, 0)
  const most = Math.max(...years.map(({ interviews }) => interviews.length))
  return (
    <ol aria-label={t.theSeriesSoFar}>
      {years.map(({ year, interviews }) => (
        <li key={year} className="grid grid-cols-[4.5rem_1fr] items-baseline not-first:hairline py-2">
          <span className="font-bold text-xl/none">{year}</span>
          {all > mostCells ? (
            <span className="font-sans text-muted text-xs">
              <progress aria-label={year} value={interviews.length} max={most} className="hundred" />
              {t.interviewCount(interviews.length)}
            </span>
          ) : (
            <ol className="flex flex-wrap gap-[3px] font-bold text-sm/none">
              {interviews.map(({ slug, title, number }) => (
                <li key={slug}>
                  <a
                    href={routes.interview(slug)}
                    aria-label={number === undefined ? title : t.numberTaken(number, title)}
                    title={title}
                    className="grid h-8 min-w-8 place-items-center bg-accent px-1 text-on-accent hover:bg-ink hover:text-paper"
                  >
                    {number}
                  </a>
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  )
}

// Beyond this, a count speaks for a year: see the weight of a cell in lib/series/series-progress.ts.
const mostCells = 200
