import type { InterviewCard } from './card.ts'
import type { CardScale } from './card-scales.ts'
import { cardSize } from './card-size.ts'
import { heading, margin, numeral, running } from './card-styles.ts'
import { oneLine, paragraph } from './paragraph.ts'
import type { Picture, PlacedText } from './picture.ts'
import { footOf } from './set-text.ts'
import { stack } from './stack.ts'
import type { TextMeasure } from './text-measures.ts'

/**
 * The picture of an interview's card: number, title and who answers; below a stripe, the first takeaway.
 * @param clamped whether each text ends in an ellipsis where it would push others out
 */
export async function interviewPicture(
  { number, total, title, who, takeaway, series, lang, locale }: InterviewCard,
  scale: CardScale,
  clamped: boolean,
  measure: TextMeasure,
): Promise<Picture> {
  const within = (lines?: number) => ({ width, lines })
  const balanced = { ...within(clamped ? 4 : undefined), balanced: true }
  const [name, answering, words, source] = await Promise.all([
    paragraph(title || series, heading(lang, scale.title), balanced, measure),
    paragraph(who, running(lang, scale.text * 0.9), within(clamped ? 1 : 2), measure),
    paragraph(takeaway, running(lang, scale.text), within(clamped ? 3 : undefined), measure),
    paragraph(title && series, running(locale, 26), within(1), measure),
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
      ...(place && total !== undefined ? [await promised(place.text, total, scale.number, measure)] : []),
      ...said.from(raised + belowStripe),
    ],
  }
}

/** How many were promised, small beside the number and on the same foot. */
async function promised(
  number: string,
  total: number,
  size: number,
  measure: TextMeasure,
): Promise<PlacedText> {
  const [large, small] = [numeral(size), running('en', size * 0.4)]
  // Between two other letters, so that the free space beside the figures counts as well.
  const [between, none] = await Promise.all([`H${number}H`, 'HH'].map((text) => measure.width(text, large)))
  return {
    paragraph: oneLine(`/ ${total}`, small),
    left: margin + (between ?? 0) - (none ?? 0) + size * 0.08,
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
