import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from '../../lib/error-code.ts'
import { standInTwoPlaces } from '../files/stand-in-two-places.ts'

/** Texts that one build leaves for the next, each called by what it was made of. */
export interface KeptTexts {
  /** The name of a text made of some data by this code. */
  keyOf(...madeOf: unknown[]): string
  /** The text kept by a key, whole; undefined where there is none: one that was damaged is made again. */
  find(key: string): string | undefined
  /** Lets a text that was found stand in a file. @throws Error where a file stands there already */
  place(key: string, file: string): Promise<void>
  /** Keeps what stands in a file for the next build. The file is not written to any more, only replaced. */
  keep(key: string, text: string, file: string): Promise<void>
  /** Forgets what neither this build kept nor `find` was asked for. */
  prune(): Promise<void>
}

/**
 * Opens a folder of kept texts. A file's name says which text it holds and, by a hash, that it is whole.
 * @param version of everything that makes them besides the data: other code makes other texts
 */
export async function keptTexts(folder: string, version: string): Promise<KeptTexts> {
  await mkdir(folder, { recursive: true })
  const names = new Map((await readdir(folder)).map((name) => [name.slice(0, keyLength), name]))
  const used = new Set<string>()
  return {
    keyOf: (...madeOf) => hashOf(JSON.stringify([version, ...madeOf])).slice(0, keyLength),
    find: (key) => {
      const name = names.get(key)
      // What Next leaves out is not drawn later: a text is looked at before anyone relies on it.
      const text = name === undefined ? undefined : readFileSync(join(folder, name), 'utf8')
      if (name === undefined || text === undefined || nameOf(key, text) !== name) return undefined
      used.add(name)
      return text
    },
    place: (key, file) => standInTwoPlaces(join(folder, names.get(key) ?? ''), file),
    keep: async (key, text, file) => {
      const name = nameOf(key, text)
      try {
        await standInTwoPlaces(file, join(folder, name))
      } catch (error) {
        if (errorCode(error) !== 'EEXIST') throw error
        // Of the same name it would be the same, or damaged.
        await rm(join(folder, name))
        await standInTwoPlaces(file, join(folder, name))
      }
      names.set(key, name)
      used.add(name)
    },
    prune: async () => {
      const unused = (await readdir(folder)).filter((name) => !used.has(name))
      await Promise.all(unused.map((name) => rm(join(folder, name), { force: true })))
    },
  }
}

const keyLength = 32

function nameOf(key: string, text: string): string {
  return `${key}-${hashOf(text).slice(0, 32)}`
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
