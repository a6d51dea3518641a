import type { Strings } from '@/lib/strings/strings'

interface SeriesHundredsProps {
  /** Numbers of the published interviews. */
  numbers: number[]
  total: number
  t: Strings
}

/** The promise of a long series at a glance: one bar a hundred. Its weight does not grow with the interviews. */
export function SeriesHundreds({ numbers, total, t }: SeriesHundredsProps) {
  const counts = new Map<number, number>()
  for (const number of numbers) {
    const hundred = Math.ceil(number / 100)
    counts.set(hundred, (counts.get(hundred) ?? 0) + 1)
  }
  return (
    <ol aria-label={t.theSeriesSoFar} className="grid grid-cols-5 gap-3 font-sans text-muted text-xs">
      {Array.from({ length: Math.ceil(total / 100) }, (_, index) => index + 1).map((hundred) => {
        const last = Math.min(hundred * 100, total)
        const label = `${(hundred - 1) * 100 + 1}–${last}`
        return (
          <li key={hundred}>
            {label}
            <progress
              aria-label={label}
              value={counts.get(hundred) ?? 0}
              max={last - (hundred - 1) * 100}
              className="block h-1.5 w-full accent-accent"
            />
          </li>
        )
      })}
    </ol>
  )
}
