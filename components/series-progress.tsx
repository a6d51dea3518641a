import { routes } from '@/lib/routes'
import type { NumberCell } from '@/lib/series/series-progress'
import type { Strings } from '@/lib/strings/strings'

interface SeriesProgressProps {
  cells: NumberCell[]
  t: Strings
}

/** The promise at a glance: one cell a number, the kept ones filled and linked, the others empty. */
export function SeriesProgress({ cells, t }: SeriesProgressProps) {
  return (
    <ol
      aria-label={t.theSeriesSoFar}
      className="grid grid-cols-10 gap-[3px] sm:max-lg:grid-cols-20 font-bold text-base/none *:aspect-square [&>:empty]:bg-raised forced-colors:*:border"
    >
      {cells.map(({ number, interview, withdrawn }) =>
        interview ? (
          <li key={number}>
            <a
              href={routes.interview(interview.slug)}
              aria-label={t.numberTaken(number, interview.title)}
              title={interview.title}
              className="grid h-full place-items-center bg-accent text-on-accent hover:bg-ink hover:text-paper"
            >
              {number}
            </a>
          </li>
        ) : withdrawn ? (
          <li
            key={number}
            title={t.withdrawn}
            className="grid place-items-center border border-line text-muted"
          >
            {number} <span className="sr-only">{t.withdrawn}</span>
          </li>
        ) : (
          <li key={number} aria-hidden="true" />
        ),
      )}
    </ol>
  )
}
