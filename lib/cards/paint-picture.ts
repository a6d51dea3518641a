import { cardPalette, placeOf, placesBetween } from './card-palette.ts'
import { cardSize } from './card-size.ts'
import { indexedPng } from './indexed-png.ts'
import type { Area, Picture, PlacedText } from './picture.ts'
import { setText } from './set-text.ts'

/** Draws a picture as a PNG of `cardSize`, in the colours of the palette. */
export async function paintPicture({ areas, texts }: Picture): Promise<Buffer> {
  const indices = new Uint8Array(cardSize.width * cardSize.height).fill(placeOf.paper)
  for (const area of areas) fillArea(indices, area)
  for (const text of texts) await drawText(indices, text)
  return indexedPng({ ...cardSize, palette: cardPalette, indices })
}

function fillArea(indices: Uint8Array, { left, top, width, height, color }: Area): void {
  for (let row = top; row < top + height; row++) {
    const start = row * cardSize.width + left
    indices.fill(placeOf[color], start, start + width)
  }
}

async function drawText(indices: Uint8Array, { paragraph, color, ground, ...place }: PlacedText) {
  const { text, style, width } = paragraph
  const set = await setText(text, style, width)
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
      if (cover > 0) indices[to + column] = places[cover] as number
    }
  }
}
