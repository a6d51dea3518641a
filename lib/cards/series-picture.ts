import type { SeriesCard } from './card.ts'
import type { CardScale } from './card-scales.ts'
import { cardSize } from './card-size.ts'
import { heading, margin, running } from './card-styles.ts'
import type { LineCount } from './line-counts.ts'
import { paragraph } from './paragraph.ts'
import type { Area, Picture } from './picture.ts'
import { stack } from './stack.ts'

/**
 * The picture of the series' card: its name and what it is, beside one cell a number, the published ones filled, as on
 * the front page.
 * @param clamped whether each text ends in an ellipsis where it would push others out
 */
export async function seriesPicture(
  { title, description, progress, taken, total, lang }: SeriesCard,
  scale: CardScale,
  clamped: boolean,
  countLines: LineCount,
): Promise<Picture> {
  const columns = Math.ceil(Math.sqrt(total))
  const cell = total > 0 ? Math.min(64, Math.floor(400 / columns)) : 0
  const square = cell * columns
  const width = cardSize.width - 2 * margin - (total > 0 ? square + 56 : 0)
  const within = (lines?: number) => ({ width, lines })
  const balanced = { ...within(clamped ? 4 : undefined), balanced: true }
  const [name, what, far] = await Promise.all([
    paragraph(title, heading(lang, scale.title), balanced, countLines),
    paragraph(description, running(lang, scale.text * 0.9), within(clamped ? 5 : undefined), countLines),
    paragraph(progress, { ...running(lang, 30), weight: 'bold' }, within(1), countLines),
  ])
  const words = stack(
    [
      { paragraph: name, color: 'ink' },
      { paragraph: what, color: 'muted', before: 24 },
      { paragraph: far, color: 'accent', before: 28 },
    ],
    { left: margin, ground: 'paper' },
  )
  const free = cardSize.height - stripe
  const middle = (height: number) => Math.round((free - height) / 2)
  return {
    height: words.height + 2 * above + stripe,
    areas: [
      { left: 0, width: cardSize.width, top: free, height: stripe, color: 'accent' },
      ...cells(new Set(taken), total, columns, cell).map((area) => ({
        ...area,
        left: area.left + cardSize.width - margin - square,
        top: area.top + middle(cell * Math.ceil(total / columns)),
      })),
    ],
    texts: words.from(middle(words.height)),
  }
}

function cells(taken: Set<number>, total: number, columns: number, cell: number): Area[] {
  const size = cell - Math.ceil(cell / 12)
  return Array.from({ length: total }, (_, index) => ({
    left: (index % columns) * cell,
    top: Math.floor(index / columns) * cell,
    width: size,
    height: size,
    color: taken.has(index + 1) ? 'accent' : 'line',
  }))
}

// Lengths in pixels.
const above = 48
const stripe = 16
