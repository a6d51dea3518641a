import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { routes } from '../../lib/routes.ts'
import { atMost } from '../workers/at-most.ts'
import type { PreparedCards } from './prepare-cards.ts'

/** Copies each card to the place in `out` that its address names. */
export async function publishCards(out: string, { files }: PreparedCards): Promise<void> {
  await mkdir(join(out, dirname(routes.card('index'))), { recursive: true })
  await atMost(8, [...files], ([name, file]) =>
    copyFile(file, join(out, decodeURIComponent(routes.card(name)))),
  )
}
