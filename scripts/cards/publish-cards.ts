import { join } from 'node:path'
import { routes } from '../../lib/routes.ts'
import { standInTwoPlaces } from '../files/stand-in-two-places.ts'
import { atMost } from '../workers/at-most.ts'
import type { PreparedCards } from './prepare-cards.ts'

/** Lets each card stand at the place in `out` that its address names. */
export async function publishCards(out: string, { files }: PreparedCards): Promise<void> {
  await atMost(8, [...files], ([name, file]) =>
    standInTwoPlaces(file, join(out, decodeURIComponent(routes.card(name)))),
  )
}
