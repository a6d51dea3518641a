import satori from 'satori'
import sharp from 'sharp'
import type { Card } from './card.ts'
import { cardFonts } from './card-fonts.ts'
import { type CardScale, cardPicture, cardScales } from './card-picture.tsx'
import { cardSize } from './card-size.ts'
import { printableCard } from './printable-card.ts'
import { withoutMissing } from './without-missing.ts'

/** Draws a card as a PNG of `cardSize`; the same card always gives the same bytes. */
export async function drawCard(card: Card): Promise<Buffer> {
  const svg = await fitted(printableCard(card))
  // Letters are paths by now, so no font of the machine has a say. Few colours: two of the text, two of the ground,
  // and the steps between them; dithering would only add bytes.
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 1, dither: 0 }).toBuffer()
}

/** Sets the card in the largest scale in which all of it fits; in the smallest, texts end in an ellipsis. */
async function fitted(card: Card): Promise<string> {
  const first = await drawn(card, cardScales[0] as CardScale, false)
  if (first.missing.length > 0) return fitted(withoutMissing(card, first.missing))
  if (fits(first.svg)) return first.svg
  for (const scale of cardScales.slice(1)) {
    const { svg } = await drawn(card, scale, false)
    if (fits(svg)) return svg
  }
  return (await drawn(card, cardScales.at(-1) as CardScale, true)).svg
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
