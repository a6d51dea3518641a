import { formatMonth } from '@/lib/dates'
import type { Pace } from '@/lib/statistics/pace-of'
import type { Strings } from '@/lib/strings/strings'

interface PaceChartProps {
  pace: Pace
  locale: string
  t: Strings
}

/** When the interviews appeared: a bar a period, and the same as a table for those who want the figures. */
export function PaceChart({ pace: { unit, periods }, locale, t }: PaceChartProps) {
  const label = (period: string) => (unit === 'month' ? formatMonth(period, locale, 'short') : period)
  const first = label(periods[0]?.period ?? '')
  const last = label(periods.at(-1)?.period ?? '')
  const most = Math.max(...periods.map(({ count }) => count))
  return (
    <figure className="mt-10 font-sans text-sm">
      <figcaption className="mb-3 flex justify-between">
        <span className="font-bold">{t.pace(unit)}</span>
        <span aria-hidden="true" className="text-muted">
          ↑ {most}
        </span>
      </figcaption>
      <div className="border-ink border-b text-accent">
        {/* Bars alone are stretched; words within would be, too. */}
        <svg
          role="img"
          aria-label={`${t.pace(unit)}. ${t.paceSummary(unit, first, last, most)}`}
          viewBox={`0 0 ${periods.length * 10} 100`}
          preserveAspectRatio="none"
          className="h-28 w-full"
        >
          {periods.map(({ period, count }, index) => {
            const height = Math.round((count / most) * 1000) / 10
            return (
              <rect
                key={period}
                x={index * 10 + 1}
                y={100 - height}
                width={8}
                height={height}
                fill="currentColor"
              />
            )
          })}
        </svg>
      </div>
      <p aria-hidden="true" className="mt-1 flex justify-between text-muted">
        <span>{first}</span>
        <span>{last}</span>
      </p>
      <details className="mt-3 text-muted print:hidden">
        <summary className="cursor-pointer py-1">{t.asTable}</summary>
        <table className="mt-2 text-start tabular-nums">
          <thead>
            <tr>
              <th scope="col" className="pe-8 text-start">
                {t.period(unit)}
              </th>
              <th scope="col" className="text-end">
                {t.interviews}
              </th>
            </tr>
          </thead>
          <tbody>
            {periods.map(({ period, count }) => (
              <tr key={period}>
                <th scope="row" className="pe-8 text-start font-normal">
                  {label(period)}
                </th>
                <td className="text-end">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
