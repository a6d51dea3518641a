import { drawNumber, reach } from './numerals/draw-number'

interface SeriesNumberProps {
  number: number
  total?: number
  /** `hero` heads a page, `entry` stands beside a list entry. */
  size: 'hero' | 'entry'
}

/**
 * The interview's place in the series, `11 / 100`: its identity, set large wherever it appears. Drawn rather than set:
 * a font would have to be fetched, and would hold back the first paint or change it.
 */
export function SeriesNumber({ number, total, size }: SeriesNumberProps) {
  const own = drawNumber(String(number))
  const rest = total === undefined ? undefined : drawNumber(` / ${total}`)
  const width = own.width + (rest ? rest.width * ofTotal : 0)
  return (
    <span className="relative block">
      <span className="sr-only">{total === undefined ? number : `${number} / ${total}`}</span>
      <svg
        aria-hidden="true"
        preserveAspectRatio="xMinYMin"
        viewBox={`0 ${-reach.above} ${Math.ceil(width)} ${reach.above + reach.below}`}
        className={`w-auto fill-current text-accent ${sizes[size]}`}
      >
        <path d={own.path} />
        {rest && (
          <path d={rest.path} transform={`translate(${own.width})scale(${ofTotal})`} className="text-muted" />
        )}
      </svg>
    </span>
  )
}

const ofTotal = 0.36

// 0.71 of the size a font would have: so high is the drawing.
const sizes = {
  hero: 'h-[clamp(3.9rem,10.65vw,6.75rem)]',
  entry: 'h-[2.71rem] sm:h-[3.39rem]',
}
