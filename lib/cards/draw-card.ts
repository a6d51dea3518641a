import type { Card } from './card.ts'
import { type CardScale, cardScales, smallestScale } from './card-scales.ts'
import { cardSize } from './card-size.ts'
import { interviewPicture } from './interview-picture.ts'
import { type LineCount, reckonedLines, setLines } from './line-counts.ts'
import { missingLetters } from './missing-letters.ts'
import { paintPicture } from './paint-picture.ts'
import type { Picture } from './picture.ts'
import { printableCard } from './printable-card.ts'
import { seriesPicture } from './series-picture.ts'
import { withoutLetters } from './without-letters.ts'

/**
 * Draws a card as a PNG of `cardSize`, in the largest scale in which all of it fits; in the smallest, texts end in an
 * ellipsis. The same card always gives the same bytes.
 * @throws Error in a process that was not started with the cards' fonts (`fontsConfig`): another's would be taken
 */
export async function drawCard(card: Card): Promise<Buffer> {
  if (!process.env.FONTCONFIG_FILE) throw new Error('FONTCONFIG_FILE has to name the fonts of the cards.')
  const printable = withoutLetters(printableCard(card), missingLetters)
  for (const scale of cardScales) {
    if ((await pictureOf(printable, scale, false, reckonedLines)).height > cardSize.height) continue
    const picture = await pictureOf(printable, scale, false, setLines)
    if (picture.height <= cardSize.height) return paintPicture(picture)
  }
  return paintPicture(await pictureOf(printable, smallestScale, true, setLines))
}

function pictureOf(card: Card, scale: CardScale, clamped: boolean, countLines: LineCount): Promise<Picture> {
  return card.kind === 'interview'
    ? interviewPicture(card, scale, clamped, countLines)
    : seriesPicture(card, scale, clamped, countLines)
}
