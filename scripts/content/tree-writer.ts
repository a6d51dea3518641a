import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { preparedTreesDir } from '../../lib/prepared-dir.ts'
import { filesBelow } from '../files/files-below.ts'
import { makeFoldersOf } from '../files/make-folders-of.ts'
import { atMost } from '../workers/at-most.ts'

/**
 * Makes a function that writes the parsed text of each interview to `preparedTreesDir`: to parse a text takes ten times
 * as long as all else that is done with it, and its page, its questions' and its feeds' would each do so. Called again,
 * it writes what has changed since.
 * @returns a function of the trees as JSON, by their interview's file, and of the files whose tree stays as it was
 */
export function treeWriter(): (
  trees: ReadonlyMap<string, string>,
  kept: ReadonlySet<string>,
) => Promise<void> {
  let standing: Map<string, string> | undefined
  return async (trees, kept) => {
    await mkdir(preparedTreesDir, { recursive: true })
    const written =
      standing ?? new Map((await filesBelow(preparedTreesDir)).map((file) => [pathOf(file), '']))
    standing = written
    for (const path of written.keys()) {
      if (trees.has(path) || kept.has(path)) continue
      await rm(fileOf(path))
      written.delete(path)
    }
    const changed = [...trees].filter(([path, tree]) => written.get(path) !== tree)
    await makeFoldersOf(changed.map(([path]) => fileOf(path)))
    await atMost(16, changed, async ([path, tree]) => {
      // A page that is drawn meanwhile finds the one or the other, whole.
      await writeFile(`${fileOf(path)}.new`, tree)
      await rename(`${fileOf(path)}.new`, fileOf(path))
      written.set(path, tree)
    })
  }
}

function fileOf(path: string): string {
  return join(preparedTreesDir, `${path}.json`)
}

function pathOf(file: string): string {
  return file.replace(/\.json$/, '')
}
