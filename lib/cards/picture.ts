import type { CardColor } from './card-colors.ts'
import type { Paragraph } from './paragraph.ts'

/** What a card is drawn of, back to front; lengths in pixels from the card's left and top edge. */
export interface Picture {
  /** Of all that has to be on it; what is higher than a card does not fit. */
  height: number
  areas: Area[]
  texts: PlacedText[]
}

/** A rectangle of one colour. */
export interface Area {
  left: number
  top: number
  width: number
  height: number
  color: CardColor
}

/** A text and what it stands on. */
export interface PlacedText {
  paragraph: Paragraph
  left: number
  top: number
  color: CardColor
  ground: 'paper' | 'raised'
}
