import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** A file that stands while a build still prepares the content, relative to the project; it holds that process's number. */
export const awaitedContentPath = '.content/awaited'

/** Waits until the content is prepared that pages are made of; not at all where nobody is preparing it. */
export async function awaitedContent(): Promise<void> {
  // A file, since Next may run the build in a process of its own that no message would reach.
  while (isPreparing()) await setTimeout(50)
}

/** A build that was killed leaves the file behind. */
function isPreparing(): boolean {
  try {
    return process.kill(Number(readFileSync(join(process.cwd(), awaitedContentPath), 'utf8')), 0)
  } catch {
    return false
  }
}
