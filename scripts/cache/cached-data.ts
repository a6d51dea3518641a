import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { sealed, unsealed } from './sealed.ts'

/**
 * Reads what an earlier run left for this one.
 * @param version as given when it was written; data of another version, and damaged data, counts as none
 */
export async function readCached<Data>(name: string, version: string): Promise<Data | undefined> {
  try {
    const whole = unsealed(await readFile(join(cacheDir, name)))
    const cached = whole && deserialize(whole)
    return cached?.version === version ? cached.data : undefined
  } catch {
    return undefined
  }
}

/** Leaves data for the next run: anything that structured cloning knows. Whole or not at all. */
export async function writeCached(name: string, version: string, data: unknown): Promise<void> {
  const unfinished = join(cacheDir, `${name}.${process.pid}`)
  try {
    await mkdir(cacheDir, { recursive: true })
    await writeFile(unfinished, sealed(serialize({ version, data })))
    await rename(unfinished, join(cacheDir, name))
  } catch (error) {
    // A check also serves where nothing can be written, and a build will tell of it by itself.
    if (!(error instanceof Error && 'code' in error)) throw error
  }
}

/** The folder that Vercel keeps from one build to the next. */
const cacheDir = '.next/cache'
