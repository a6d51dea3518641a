import type { Card, InterviewCard } from './card.ts'
import type { CardScale } from './card-picture.tsx'
import { cardSize } from './card-size.ts'
import { cardSpacing as space } from './card-spacing.ts'
import { cardType as type } from './card-type.ts'

/**
 * How high a card will be at least in a scale, in pixels: reckoned in no time, where setting it takes milliseconds.
 * Widths are rough, and rather too small: a card that turns out higher is set again, in the next scale.
 */
export function leastHeight(card: Card, scale: CardScale): number {
  return card.kind === 'interview' ? interviewHeight(card, scale) : 0
}

function interviewHeight({ number, title, who, takeaway, series }: InterviewCard, scale: CardScale): number {
  const { top, afterNumber, beforeWho, aboveEdge, edge, belowEdge, afterTakeaway, bottom } = space
  const whoSize = scale.text * type.who
  return [
    top + aboveEdge + edge + belowEdge + bottom,
    number === undefined ? 0 : scale.number + afterNumber,
    // Bold letters are wider, but stand closer together.
    lines(title || series, scale.title, bold + type.tight) * scale.title * type.headingLine,
    who && beforeWho + Math.min(lines(who, whoSize), type.whoLines) * whoSize * type.textLine,
    takeaway && afterTakeaway + lines(takeaway, scale.text) * scale.text * type.textLine,
    title && series && type.series * type.textLine,
  ].reduce<number>((sum, height) => sum + (height || 0), 0)
}

/** @param wider what each letter is wider than a regular one, as a multiple of the size */
function lines(text: string, size: number, wider = 0): number {
  let width = 0
  for (const character of text) width += widthOf(character) + wider
  return Math.ceil((width * size) / (cardSize.width - 2 * space.margin))
}

const bold = 0.03

/** About how wide a regular letter is, as a multiple of its size. */
function widthOf(character: string): number {
  if (character === ' ') return 0.2
  return widths.find(([letters]) => letters.test(character))?.[1] ?? 0.53
}

// The most frequent ones first.
const widths: [RegExp, number][] = [
  [/[a-eg-hknopquvxyz]/, 0.53],
  [/[!|,.:;'’ijl\-[\]]/, 0.29],
  [/[\\/{}()tfrsIJ"`?*“”]/, 0.36],
  [/[mwMW%@…—]/, 0.84],
  // Scripts of East Asia.
  [/[\u2e80-\uffff]/, 0.9],
  [/\p{Lu}/u, 0.64],
]
