interface NumberCoverProps {
  /** What `numberCover` made of the number. */
  cover: { d: string; tone: 'ink' | 'accent' | 'tint' }[]
  /** Tiles in a row. */
  tiles: number
}

/** A cover drawn from the number alone, where there is no picture. */
export function NumberCover({ cover, tiles }: NumberCoverProps) {
  return (
    <svg
      viewBox={`0 0 ${tiles * 10} 10`}
      aria-hidden="true"
      className="h-[44px] sm:h-[80px] lg:h-[120px] w-auto shrink-0 forced-color-adjust-none print:hidden"
    >
      {cover.map(({ d, tone }) => (
        <path key={d} d={d} className={tones[tone]} />
      ))}
    </svg>
  )
}

const tones = { ink: 'fill-ink', accent: 'fill-accent', tint: 'fill-tint' }
