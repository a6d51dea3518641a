/** A number in the series' own numerals, in a box as wide as they are before they are there. */
export function Numeral({ number }: { number: number }) {
  const figures = [...String(number)].map(Number)
  const width = figures.reduce((sum, figure) => sum + (advances[figure] ?? 0), 0)
  return (
    <span className="number" data-em={width / 1000}>
      {number}
    </span>
  )
}

// Of the figures from 0 to 9 in the font that app/numerals.css names, in thousandths of its size.
const advances = [502, 350, 532, 532, 538, 532, 530, 489, 502, 532]
