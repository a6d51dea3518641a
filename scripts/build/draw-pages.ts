import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { awaitedContentPath } from '../../lib/awaited-content.ts'
import { isDiskFull } from './is-disk-full.ts'
import { next, runTool, toolPath } from './run-tool.ts'

/**
 * Starts Next, which compiles the code while the content is still being prepared, and then waits for it.
 * @param signal ends it, as a build that fails meanwhile must not leave it waiting
 * @returns a function that lets it draw the pages, to be called once all is there that they are made of; it throws
 * where Next fails from nothing, or for want of room
 */
export function compilePages(signal: AbortSignal): () => Promise<void> {
  writeFileSync(awaitedContentPath, String(process.pid))
  const drawing = drawPages(signal)
  const letDraw = () => rmSync(awaitedContentPath, { force: true })
  // It may fail, or be ended, long before anyone asks how it went.
  drawing.catch(letDraw)
  return () => {
    letDraw()
    return drawing
  }
}

/**
 * Lets Next compile and draw the pages. Where it fails with what an earlier build left behind, it tries once more
 * without: its own cache does not survive a build ended at the wrong moment, or a damaged disk, and it would fail for good.
 */
async function drawPages(signal: AbortSignal): Promise<void> {
  const isFirst = (await leftByNext()).length === 0
  try {
    await runTool('Next', toolPath(next), ['build'], signal)
  } catch (error) {
    const hasEnded = error instanceof Error && typeof error.cause === 'number'
    if (isFirst || !hasEnded || isDiskFull('.')) throw error
    console.log('\nNext failed with what an earlier build left in .next: once more without it.')
    for (const path of await leftByNext()) await rm(path, { recursive: true, force: true })
    await runTool('Next', toolPath(next), ['build'], signal)
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

/** Paths of what Next keeps between builds; what this project keeps beside it is looked at before it is used. */
async function leftByNext(): Promise<string[]> {
  const left = Object.entries(ours).map(async ([folder, own]) => {
    const entries = await readdir(folder).catch(() => [])
    return entries.filter((entry) => !own.includes(entry)).map((entry) => join(folder, entry))
  })
  return (await Promise.all(left)).flat()
}

const ours = {
  '.next': ['cache'],
  '.next/cache': ['cards', 'images', 'pages', 'readings', 'site-files'],
}
