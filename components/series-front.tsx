import { routes } from '@/lib/routes'
import type { Interview } from '@/lib/schema/interview'
import type { Page } from '@/lib/series/page-of'
import type { Strings } from '@/lib/strings/strings'
import { InterviewList } from './interview-list'
import { SeriesHundreds } from './series-hundreds'
import { SeriesProgress } from './series-progress'

interface SeriesFrontProps {
  name: string
  description: string
  /** The whole series from first to last. */
  order: Interview[]
  page: Page<Interview>
  takeaways(interview: Interview): string[]
  total: number | undefined
  locale: string
  t: Strings
}

/** The series' front page: what was promised, how far it is kept, and the newest talks. */
export function SeriesFront({
  name,
  description,
  order,
  page,
  takeaways,
  total,
  locale,
  t,
}: SeriesFrontProps) {
  const taken = order.flatMap(({ number, title, slug }) =>
    number === undefined ? [] : [{ number, title, slug }],
  )
  return (
    <>
      <header className="grid gap-x-12 gap-y-8 pt-12 pb-6 sm:pt-20 lg:grid-cols-[3fr_2fr] lg:items-end">
        <div>
          <h1 className="font-bold text-5xl/none tracking-tight sm:text-7xl/none">{name}</h1>
          <p className="mt-6 max-w-text text-muted text-xl/relaxed">{description}</p>
        </div>
        <section aria-labelledby="progress">
          <h2 id="progress" className="mb-3 font-bold font-sans text-sm">
            {t.progress(taken.length, total)}
          </h2>
          {total !== undefined &&
            (total <= longestSquare ? (
              <SeriesProgress taken={taken} total={total} t={t} />
            ) : (
              <SeriesHundreds numbers={taken.map(({ number }) => number)} total={total} t={t} />
            ))}
        </section>
      </header>
      <InterviewList
        heading={t.newestInterviews}
        page={page}
        takeaways={takeaways}
        href={routes.home}
        locale={locale}
        t={t}
      />
    </>
  )
}

// A cell for every number weighs about 25 bytes on the wire: beyond this, hundreds stand for numbers.
const longestSquare = 200
