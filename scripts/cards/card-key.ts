import { createHash } from 'node:crypto'
import type { Card } from '../../lib/cards/card.ts'

/** Name of a card in the cache: the same for as long as it shows the same and is drawn by the same code. */
export function cardKey(card: Card, drawingVersion: string): string {
  return createHash('sha256')
    .update(JSON.stringify([drawingVersion, card]))
    .digest('hex')
    .slice(0, 24)
}
