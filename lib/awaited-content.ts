import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** A file that stands while a build still prepares the content, relative to the project. */
export const awaitedContentPath = '.content/awaited'

/** Waits until the content is prepared that pages are made of; not at all where nobody is preparing it. */
export async function awaitedContent(): Promise<void> {
  // A file, since Next may run the build in a process of its own that no message would reach.
  while (existsSync(join(process.cwd(), awaitedContentPath))) await setTimeout(50)
}
