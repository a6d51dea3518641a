import satori from 'satori'
import type { Card } from './card.ts'
import { cardFonts } from './card-fonts.ts'
import { type CardScale, cardPicture, cardScales } from './card-picture.tsx'
import { cardSize } from './card-size.ts'
import { leastHeight } from './least-height.ts'
import { withoutMissing } from './without-missing.ts'

/**
 * Sets a card in the largest scale in which all of it fits; in the smallest, texts end in an ellipsis.
 * @param card as `printableCard` gives it
 * @returns an SVG of `cardSize` whose letters are paths, so that no font of the machine has a say
 */
export async function cardSvg(card: Card): Promise<string> {
  for (const scale of cardScales.filter((scale) => leastHeight(card, scale) <= cardSize.height)) {
    const { svg, missing } = await drawn(card, scale, false)
    if (missing.length > 0) return cardSvg(withoutMissing(card, missing))
    if (fits(svg)) return svg
  }
  const { svg, missing } = await drawn(card, cardScales.at(-1) as CardScale, true)
  return missing.length > 0 ? cardSvg(withoutMissing(card, missing)) : svg
}

async function drawn(
  card: Card,
  scale: CardScale,
  clamped: boolean,
): Promise<{ svg: string; missing: string[] }> {
  const missing: string[] = []
  const { fonts, familyFor } = cardFonts(textsOf(card))
  const svg = await satori(cardPicture({ card, scale, clamped, familyFor }), {
    width: cardSize.width,
    ...(clamped && { height: cardSize.height }),
    fonts,
    // Asked for each piece of text that no font has.
    loadAdditionalAsset: async (_code, text) => {
      missing.push(text)
      return []
    },
  })
  return { svg, missing }
}

/** Without a given height, satori makes the picture as high as its content. */
function fits(svg: string): boolean {
  return Number(/ height="([\d.]+)"/.exec(svg)?.[1]) <= cardSize.height
}

function textsOf(card: Card): string[] {
  return [...Object.values(card).filter((value) => typeof value === 'string'), cardDigits]
}

/** What the picture itself adds to the card's texts. */
const cardDigits = '0123456789/…'
