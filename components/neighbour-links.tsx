import { routes } from '@/lib/routes'
import type { Interview } from '@/lib/schema/interview'
import type { Strings } from '@/lib/strings/strings'
import { SeriesNumber } from './series-number'

interface NeighbourLinksProps {
  previous?: Interview
  next?: Interview
  t: Strings
}

/** The interviews before and after this one in the series. */
export function NeighbourLinks({ previous, next, t }: NeighbourLinksProps) {
  if (!previous && !next) return null
  return (
    <nav aria-label={t.moreInterviews} className="mt-16 grid gap-x-8 rule sm:grid-cols-2">
      {previous && <NeighbourLink rel="prev" label={t.previousInterview} interview={previous} />}
      {next && <NeighbourLink rel="next" label={t.nextInterview} interview={next} />}
    </nav>
  )
}

interface NeighbourLinkProps {
  rel: 'prev' | 'next'
  label: string
  interview: Interview
}

function NeighbourLink({ rel, label, interview: { slug, number, title, lang } }: NeighbourLinkProps) {
  return (
    <a
      rel={rel}
      href={routes.interview(slug)}
      className={`block pt-2 pb-8 hover:text-accent max-sm:not-first:hairline ${rel === 'next' ? 'sm:col-start-2' : ''}`}
    >
      <span className="block font-sans font-semibold text-sm">{label}</span>
      {number !== undefined && (
        <span className="mt-6 mb-4 block">
          <SeriesNumber number={number} size="entry" />
        </span>
      )}
      <span lang={lang} className="block text-2xl/tight">
        {title}
      </span>
    </a>
  )
}
