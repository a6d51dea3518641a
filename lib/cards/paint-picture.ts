import { cardPalette, placeOf, placesBetween } from './card-palette.ts'
import { cardSize } from './card-size.ts'
import { indexedPng } from './indexed-png.ts'
import type { Area, Picture, PlacedText } from './picture.ts'
import { type SetText, setText } from './set-text.ts'

/** Draws a picture as a PNG of `cardSize`, in the colours of the palette. */
export async function paintPicture({ areas, texts }: Picture): Promise<Buffer> {
  const set = await Promise.all(
    texts.map(({ paragraph }) => setText(paragraph.text, paragraph.style, paragraph.width)),
  )
  // From here on nothing is waited for: all cards are painted on the same canvas.
  canvas.fill(placeOf.paper)
  for (const area of areas) fillArea(area)
  for (const [index, text] of texts.entries()) drawText(text, set[index] as SetText)
  return indexedPng({ ...cardSize, palette: cardPalette, indices: canvas })
}

/** For each pixel its colour's place in the palette. A fresh one for each card would keep the garbage collector busy. */
const canvas = new Uint8Array(cardSize.width * cardSize.height)

function fillArea({ left, top, width, height, color }: Area): void {
  for (let row = top; row < top + height; row++) {
    const start = row * cardSize.width + left
    canvas.fill(placeOf[color], start, start + width)
  }
}

function drawText({ color, ground, ...place }: PlacedText, set: SetText): void {
  const places = placesBetween(ground, color)
  const left = Math.round(place.left) + set.left
  const top = Math.round(place.top) + set.top
  const lastColumn = Math.min(set.width, cardSize.width - left)
  const lastRow = Math.min(set.height, cardSize.height - top)
  for (let row = Math.max(0, -top); row < lastRow; row++) {
    const from = row * set.width
    const to = (top + row) * cardSize.width + left
    for (let column = Math.max(0, -left); column < lastColumn; column++) {
      const cover = set.coverage[from + column] as number
      if (cover > 0) canvas[to + column] = places[cover] as number
    }
  }
}
