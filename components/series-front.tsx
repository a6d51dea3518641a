import { routes } from '@/lib/routes'
import type { Interview } from '@/lib/schema/interview'
import type { Page } from '@/lib/series/page-of'
import type { Progress } from '@/lib/series/series-progress'
import type { Strings } from '@/lib/strings/strings'
import { InterviewList } from './interview-list'
import { SeriesHundreds } from './series-hundreds'
import { SeriesNumber } from './series-number'
import { SeriesProgress } from './series-progress'
import { SeriesTimeline } from './series-timeline'

interface SeriesFrontProps {
  name: string
  description: string
  progress: Progress
  page: Page<Interview>
  takeaways(interview: Interview): string[]
  total: number | undefined
  locale: string
  t: Strings
}

/** The series' front page: what was promised, how far it is kept, and the newest talks. */
export function SeriesFront(props: SeriesFrontProps) {
  const { name, description, progress, page, takeaways, total, locale, t } = props
  return (
    <>
      <header className="grid gap-x-12 gap-y-10 pt-10 sm:pt-16 lg:grid-cols-[1fr_27rem]">
        <div className="flex flex-col justify-between gap-y-10">
          <div>
            <h1 className="text-5xl/none tracking-tight sm:text-7xl/none">{name}</h1>
            <p className="mt-6 max-w-[28rem] text-xl">{description}</p>
          </div>
          <p aria-hidden="true">
            <SeriesNumber number={progress.count} total={total} size="hero" />
          </p>
        </div>
        <section aria-labelledby="progress">
          {/* A figure and a total speak for themselves; a figure alone does not. */}
          <h2 id="progress" className={total ? 'sr-only' : 'mb-2 font-sans font-semibold text-sm'}>
            {t.progress(progress.count, total)}
          </h2>
          {progress.form === 'numbers' && <SeriesProgress cells={progress.cells} t={t} />}
          {progress.form === 'hundreds' && <SeriesHundreds hundreds={progress.hundreds} t={t} />}
          {progress.form === 'years' && <SeriesTimeline years={progress.years} t={t} />}
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
