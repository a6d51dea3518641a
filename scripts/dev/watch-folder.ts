import { existsSync, type FSWatcher, watch } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'

// Editors save in several steps (write, rename, set mode); one preparation serves them all.
const settleMs = 15

/**
 * Calls `changed` after each change of a content folder, or of other folders, and of the folders below them; never
 * twice at once: a change during a call leads to another call.
 */
export async function watchFolder(
  contentDir: string,
  changed: () => Promise<void>,
  others: string[] = [],
): Promise<void> {
  const watchers = new Map<string, FSWatcher>()
  let waiting: NodeJS.Timeout | undefined
  let busy: Promise<void> = Promise.resolve()
  const notice = () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      busy = busy.then(changed).then(async () => {
        // What came with a new folder was there before anyone watched it.
        if (await follow()) notice()
      })
    }, settleMs)
  }
  // Node's own recursive watching holds a watcher for every file.
  const follow = async () => {
    const folders = new Set((await Promise.all([contentDir, ...others].map(foldersFrom))).flat())
    for (const [folder, watcher] of watchers) {
      if (folders.has(folder)) continue
      watcher.close()
      watchers.delete(folder)
    }
    const fresh = [...folders].filter((folder) => !watchers.has(folder) && existsSync(folder))
    for (const folder of fresh)
      watchers.set(
        folder,
        watch(folder, notice).on('error', () => {}),
      )
    return fresh.length > 0
  }
  await mkdir(join(contentDir, 'interviews'), { recursive: true })
  await follow()
}

async function foldersFrom(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => undefined)
  if (!entries) return []
  return [
    folder,
    ...entries.filter((entry) => entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name)),
  ]
}
