import type { Card } from './card.ts'
import { changeTexts } from './change-texts.ts'
import { printableText } from './printable-text.ts'

/** The card as it can be set: each text on one line, without emoji, and no longer than anyone would read on a card. */
export function printableCard(card: Card): Card {
  return changeTexts(card, (text, field) => printableText(text, longest[field]))
}

/** In characters as readers count them. */
const longest = { title: 240, who: 140, takeaway: 280, series: 80, description: 280, progress: 80 }
