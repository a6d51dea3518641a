import { rename, writeFile } from 'node:fs/promises'
import { isMainThread } from 'node:worker_threads'
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
 * Draws some of the cards: a thread's part of the work.
 * @throws Error naming the card that cannot be drawn
 */
export default async function drawInThread(tasks: CardTask[]): Promise<never[]> {
  // Each thread has a core of its own; more of them would only get in each other's way.
  if (!isMainThread) sharp.concurrency(1)
  // No two cards have a part in common that it would find again, and what it holds stays with the process: 280 MB.
  sharp.cache(false)
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
