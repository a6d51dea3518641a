import { rename, writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import type { Card } from '../../lib/cards/card.ts'
import { drawCard } from '../../lib/cards/draw-card.ts'
import { atMost } from '../workers/at-most.ts'

/** A card to be drawn into a file. */
export interface CardTask {
  card: Card
  /** Absolute path. */
  file: string
}

/**
 * Draws some of the cards: a process's part of the work.
 * @throws Error naming the card that cannot be drawn
 */
export default async function drawCards(tasks: CardTask[]): Promise<never[]> {
  // Where many are drawn, each process has a core of its own; threads would only get in each other's way.
  sharp.concurrency(1)
  // No two cards have a part in common that it would find again, and what it holds stays with the process: 280 MB.
  sharp.cache(false)
  // While one is painted, outside of JavaScript, the text of the next is laid out.
  await atMost(2, tasks, async ({ card, file }) => {
    try {
      // At once, so that a build that is interrupted leaves no half of a card.
      await writeFile(`${file}.new`, await drawCard(card))
      await rename(`${file}.new`, file)
    } catch (error) {
      throw new Error(
        `The share card of “${card.title}” cannot be drawn: ${error instanceof Error ? error.message : error}`,
      )
    }
  })
  return []
}
