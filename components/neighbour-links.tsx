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
    <nav
      aria-label={t.moreInterviews}
      className="mt-16 grid gap-px border-line border-y bg-line sm:grid-cols-2 print:hidden"
    >
      {previous ? (
        <NeighbourLink rel="prev" label={t.previousInterview} interview={previous} />
      ) : (
        <span className="bg-paper" />
      )}
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
      className={`block bg-paper py-6 hover:text-accent ${rel === 'next' ? 'sm:text-end' : ''}`}
    >
      <span className="block font-sans text-muted text-sm">{label}</span>
      {number !== undefined && (
        <span className="my-2 block">
          <SeriesNumber number={number} size="entry" />
        </span>
      )}
      <span lang={lang} className="block font-bold text-lg/snug">
        {title}
      </span>
    </a>
  )
}
