import type { Card } from './card.ts'

/** The card with each of its texts changed. */
export function changeTexts(card: Card, change: (text: string, field: CardText) => string): Card {
  const changed = Object.entries(card).map(([field, value]) => [
    field,
    isText(field) ? change(String(value), field) : value,
  ])
  return Object.fromEntries(changed) as Card
}

/** The fields of a card that hold words. */
export type CardText = (typeof fields)[number]

const fields = ['title', 'who', 'takeaway', 'series', 'description', 'progress'] as const

function isText(field: string): field is CardText {
  return (fields as readonly string[]).includes(field)
}
