import { Numeral } from './numeral'

interface SeriesNumberProps {
  number: number
  total?: number
  /** `hero` heads a page, `entry` stands beside a list entry. */
  size: 'hero' | 'entry'
}

/** The interview's place in the series, `11 / 100`: its identity, set large wherever it appears. */
export function SeriesNumber({ number, total, size }: SeriesNumberProps) {
  return (
    <span className={`font-numerals text-accent ${sizes[size]}`}>
      <Numeral number={number} />
      {total !== undefined && <span className="text-muted text-[0.36em]"> / {total}</span>}
    </span>
  )
}

const sizes = {
  hero: 'text-[clamp(5.5rem,15vw,9.5rem)]/[0.7]',
  entry: 'text-6xl/[0.7] sm:text-7xl/[0.7]',
}
