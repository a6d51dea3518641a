import type { InterviewCard } from './card.ts'
import type { CardScale } from './card-scales.ts'
import { cardSize } from './card-size.ts'
import { heading, margin, numeral, running } from './card-styles.ts'
import type { LineCount } from './line-counts.ts'
import { oneLine, paragraph } from './paragraph.ts'
import type { Picture, PlacedText } from './picture.ts'
import { reckonWidth } from './reckon.ts'
import { footOf } from './set-text.ts'
import { stack } from './stack.ts'

/**
 * The picture of an interview's card: number, title and who answers; below a stripe, the first takeaway.
 * @param clamped whether each text ends in an ellipsis where it would push others out
 */
export async function interviewPicture(
  { number, total, title, who, takeaway, series, lang, locale }: InterviewCard,
  scale: CardScale,
  clamped: boolean,
  countLines: LineCount,
): Promise<Picture> {
  const within = (lines?: number) => ({ width, lines })
  const balanced = { ...within(clamped ? 4 : undefined), balanced: true }
  const [name, answering, words, source] = await Promise.all([
    paragraph(title || series, heading(lang, scale.title), balanced, countLines),
    paragraph(who, running(lang, scale.text * 0.9), within(clamped ? 1 : 2), countLines),
    paragraph(takeaway, running(lang, scale.text), within(clamped ? 3 : undefined), countLines),
    paragraph(title && series, running(locale, 26), within(1), countLines),
  ])
  const place = number === undefined ? undefined : oneLine(String(number), numeral(scale.number))
  const person = stack(
    [
      { paragraph: place, color: 'accent', after: 18 },
      { paragraph: name, color: 'ink' },
      { paragraph: answering, color: 'muted', before: 14 },
    ],
    { left: margin, ground: 'paper' },
  )
  const said = stack(
    [
      { paragraph: words, color: 'ink', after: 16 },
      { paragraph: source, color: 'muted' },
    ],
    { left: margin, ground: 'raised' },
  )
  const raised = cardSize.height - (belowStripe + said.height + 32)
  return {
    height: top + person.height + 32 + stripe + (cardSize.height - raised),
    areas: [
      { ...row, top: raised - stripe, height: stripe, color: 'accent' },
      { ...row, top: raised, height: cardSize.height - raised, color: 'raised' },
    ],
    texts: [
      ...person.from(top),
      ...(place && total !== undefined ? [promised(place.text, total, scale.number)] : []),
      ...said.from(raised + belowStripe),
    ],
  }
}

/** How many were promised, small beside the number and on the same foot. */
function promised(number: string, total: number, size: number): PlacedText {
  const [large, small] = [numeral(size), running('en', size * 0.4)]
  return {
    paragraph: oneLine(`/ ${total}`, small),
    left: margin + reckonWidth(number, large) + size * 0.08,
    top: top + footOf(large) - footOf(small),
    color: 'muted',
    ground: 'paper',
  }
}

// Lengths in pixels.
const top = 44
const stripe = 8
const belowStripe = 28
const width = cardSize.width - 2 * margin
const row = { left: 0, width: cardSize.width }
