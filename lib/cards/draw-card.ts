import sharp from 'sharp'
import type { Card } from './card.ts'
import { cardPalette } from './card-palette.ts'
import { cardSize } from './card-size.ts'
import { cardSvg } from './card-svg.ts'
import { indexedPng } from './indexed-png.ts'
import { paletteIndices } from './palette-indices.ts'
import { printableCard } from './printable-card.ts'

/** Draws a card as a PNG of `cardSize`; the same card always gives the same bytes. */
export async function drawCard(card: Card): Promise<Buffer> {
  const svg = await cardSvg(printableCard(card))
  const { buffer, byteOffset, length } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer()
  const indices = indicesOf(new Uint32Array(buffer, byteOffset, length / 4))
  return indexedPng({ ...cardSize, palette: cardPalette, indices })
}

const indicesOf = paletteIndices(cardPalette)
