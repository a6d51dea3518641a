import { watch } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

// Editors save in several steps (write, rename, set mode); one preparation serves them all.
const settleMs = 15

/**
 * Calls `changed` after each change of a content folder or its `interviews`, never twice at once; a change during
 * a call leads to another call.
 */
export async function watchFolder(contentDir: string, changed: () => Promise<void>): Promise<void> {
  let waiting: NodeJS.Timeout | undefined
  let busy: Promise<void> = Promise.resolve()
  const notice = () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      busy = busy.then(changed)
    }, settleMs)
  }
  await mkdir(join(contentDir, 'interviews'), { recursive: true })
  watch(contentDir, notice)
  watch(join(contentDir, 'interviews'), notice)
}
