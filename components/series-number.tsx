interface SeriesNumberProps {
  number: number
  total?: number
  /** `hero` heads a page, `entry` stands beside a list entry. */
  size: 'hero' | 'entry'
}

/** The interview's place in the series, `11 / 100`: its identity, set large wherever it appears. */
export function SeriesNumber({ number, total, size }: SeriesNumberProps) {
  return (
    <span className={`whitespace-nowrap font-bold text-accent tracking-tight ${sizes[size]}`}>
      {number}
      {total !== undefined && (
        <span className="font-normal text-muted text-[0.4em] tracking-normal"> / {total}</span>
      )}
    </span>
  )
}

const sizes = {
  hero: 'text-7xl/none sm:text-8xl/none',
  entry: 'text-4xl/none sm:text-5xl/none',
}
