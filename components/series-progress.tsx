import { routes } from '@/lib/routes'
import type { Strings } from '@/lib/strings/strings'

interface SeriesProgressProps {
  /** Published interviews that have a number. */
  taken: { number: number; title: string; slug: string }[]
  total: number
  t: Strings
}

/** The promise at a glance: one cell a number, the kept ones linked. */
export function SeriesProgress({ taken, total, t }: SeriesProgressProps) {
  const byNumber = new Map(taken.map((interview) => [interview.number, interview]))
  return (
    <ol
      aria-label={t.theSeriesSoFar}
      className="grid grid-cols-10 gap-px font-sans text-xs sm:grid-cols-20 lg:grid-cols-10"
    >
      {Array.from({ length: total }, (_, index) => index + 1).map((number) => {
        const interview = byNumber.get(number)
        return interview ? (
          <li key={number}>
            <a
              href={routes.interview(interview.slug)}
              aria-label={t.numberTaken(number, interview.title)}
              title={interview.title}
              className="grid min-h-7 place-items-center bg-accent font-semibold text-on-accent hover:bg-ink hover:text-paper"
            >
              {number}
            </a>
          </li>
        ) : (
          <li
            key={number}
            aria-hidden="true"
            className="grid min-h-7 place-items-center bg-raised text-muted"
          >
            {number}
          </li>
        )
      })}
    </ol>
  )
}
