import type { Hundred } from '@/lib/series/series-progress'
import type { Strings } from '@/lib/strings/strings'

interface SeriesHundredsProps {
  hundreds: Hundred[]
  t: Strings
}

/** The promise of a long series at a glance: one bar a hundred. Its weight does not grow with the interviews. */
export function SeriesHundreds({ hundreds, t }: SeriesHundredsProps) {
  return (
    <ol
      aria-label={t.theSeriesSoFar}
      className="grid grid-cols-[repeat(auto-fill,minmax(6rem,1fr))] gap-x-[3px] gap-y-3 font-sans text-muted text-xs"
    >
      {hundreds.map(({ first, last, count }) => {
        const label = `${first}–${last}`
        return (
          <li key={first}>
            <progress aria-label={label} value={count} max={last - first + 1} className="hundred" />
            {label}
          </li>
        )
      })}
    </ol>
  )
}
