import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sealed, unsealed } from '../cache/sealed.ts'

/** Texts that one build leaves for the next, each named by what it was made of. */
export interface KeptTexts {
  /** The name of a text made of some data by this code. */
  keyOf(...madeOf: unknown[]): string
  /** Whether a text is kept by this key, whole: one that was damaged is made again. */
  has(key: string): boolean
  /** @throws Error where none is */
  read(key: string): Promise<string>
  /** Keeps a text for the next build. */
  keep(key: string, text: string): Promise<void>
  /** Forgets what neither this build nor `has` asked for. */
  prune(): Promise<void>
}

/**
 * Opens a folder of kept texts.
 * @param version of everything that makes them besides the data: other code makes other texts
 */
export async function keptTexts(folder: string, version: string): Promise<KeptTexts> {
  await mkdir(folder, { recursive: true })
  const there = new Set(await readdir(folder))
  const used = new Set<string>()
  const whole = new Map<string, boolean>()
  return {
    keyOf: (...madeOf) =>
      createHash('sha256')
        .update(JSON.stringify([version, ...madeOf]))
        .digest('hex')
        .slice(0, 32),
    has: (key) => {
      used.add(key)
      // What Next leaves out is not drawn later: a text is looked at before anyone relies on it.
      const isWhole =
        whole.get(key) ?? (there.has(key) && unsealed(readFileSync(join(folder, key))) !== undefined)
      whole.set(key, isWhole)
      return isWhole
    },
    read: async (key) => {
      const text = unsealed(await readFile(join(folder, key)))
      if (!text) throw new Error(`“${join(folder, key)}” is damaged.  → Remove it and build again.`)
      return text.toString('utf8')
    },
    keep: async (key, text) => {
      // Whole or not at all: a build may be ended at any time.
      await writeFile(join(folder, `${key}.new`), sealed(Buffer.from(text)))
      await rename(join(folder, `${key}.new`), join(folder, key))
      used.add(key)
      whole.set(key, true)
    },
    prune: async () => {
      const unused = (await readdir(folder)).filter((name) => !used.has(name))
      await Promise.all(unused.map((name) => rm(join(folder, name), { force: true })))
    },
  }
}
