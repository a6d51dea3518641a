import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Card } from '../../lib/cards/card.ts'
import { atMost } from '../workers/at-most.ts'
import { shareWork } from '../workers/share-work.ts'
import { cardCacheDir } from './card-cache-dir.ts'
import { cardKey } from './card-key.ts'
import { cardsEnvironment } from './cards-environment.ts'
import type { CardTask } from './draw-cards.ts'
import { drawingVersion } from './drawing-version.ts'
import { isWholePng } from './is-whole-png.ts'

/** Cards that stand in the cache. */
export interface PreparedCards {
  /** Absolute path of the picture, by the name that its address ends in. */
  files: Map<string, string>
  /** How many had to be drawn. */
  drawn: number
}

/** Draws the cards that the cache does not hold, or holds damaged, and forgets those that nothing shows any more. */
export async function prepareCards(
  cards: ReadonlyMap<string, Card>,
  cacheDir = cardCacheDir,
): Promise<PreparedCards> {
  await mkdir(cacheDir, { recursive: true })
  const present = new Set(await readdir(cacheDir))
  const version = await drawingVersion()
  const files = new Map<string, string>()
  const used = new Set<string>()
  const tasks: CardTask[] = []
  const kept: CardTask[] = []
  for (const [name, card] of cards) {
    const entry = `${cardKey(card, version)}.png`
    const file = resolve(cacheDir, entry)
    // Two interviews can show the same.
    if (!used.has(entry)) (present.has(entry) ? kept : tasks).push({ card, file })
    used.add(entry)
    files.set(name, file)
  }
  await atMost(8, kept, async (task) => {
    if (!isWholePng(await readFile(task.file))) tasks.push(task)
  })
  await shareWork(drawing, tasks, undefined, fewestCards, await cardsEnvironment())
  await Promise.all(
    // Half of a card that an ended build left may have been finished by now.
    [...present]
      .filter((entry) => !used.has(entry))
      .map((entry) => rm(join(cacheDir, entry), { force: true })),
  )
  return { files, drawn: tasks.length }
}

const drawing = new URL('./draw-cards.ts', import.meta.url)

/** A process takes most of a second to start and to load its fonts, and draws this many cards in that time. */
const fewestCards = 40
