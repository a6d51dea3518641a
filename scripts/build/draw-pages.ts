import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isDiskFull } from './is-disk-full.ts'
import { next, runTool, toolPath } from './run-tool.ts'

/**
 * Lets Next draw the pages. Where it fails with what an earlier build left behind, it tries once more without: its own
 * cache does not survive a build ended at the wrong moment, or a damaged disk, and it would fail for good.
 * @throws Error where it fails from nothing, or for want of room
 */
export async function drawPages(): Promise<void> {
  const isFirst = !existsSync('.next/cache')
  try {
    await runTool('Next', toolPath(next), ['build'])
  } catch (error) {
    const hasEnded = error instanceof Error && typeof error.cause === 'number'
    if (isFirst || !hasEnded || isDiskFull('.')) throw error
    console.log('\nNext failed with what an earlier build left in .next: once more without it.')
    await forgetEarlier()
    await runTool('Next', toolPath(next), ['build'])
  }
}

/**
 * Puts the pages that an earlier build has drawn out of the way, three files each: Next would remove them by itself, before
 * anything else, and of a long series there are more than ten thousand.
 * @returns a function that waits until they are removed, beside other work, and throws where they cannot be
 */
export async function forgetDrawnPages(): Promise<() => Promise<void>> {
  await rm(forgotten, { recursive: true, force: true })
  if (!existsSync(drawn)) return async () => {}
  await mkdir(dirname(forgotten), { recursive: true })
  await rename(drawn, forgotten)
  const removal = rm(forgotten, { recursive: true, force: true })
  // It may fail long before anyone waits for it.
  removal.catch(() => {})
  return () => removal
}

const drawn = '.next/server/app'
const forgotten = '.content/forgotten-pages'

/** Removes what Next keeps; what this project keeps is looked at before it is used. */
async function forgetEarlier(): Promise<void> {
  for (const folder of ['.next', '.next/cache']) {
    const own = folder === '.next' ? ['cache'] : ours
    const entries = await readdir(folder).catch(() => [])
    for (const entry of entries)
      if (!own.includes(entry)) await rm(join(folder, entry), { recursive: true, force: true })
  }
}

const ours = ['cards', 'images', 'pages', 'readings', 'site-files']
