import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'

/**
 * Reads what an earlier run left for this one.
 * @param version as given when it was written; data of another version, and damaged data, counts as none
 */
export async function readCached<Data>(name: string, version: string): Promise<Data | undefined> {
  try {
    const cached = deserialize(await readFile(join(cacheDir, name)))
    return cached.version === version ? cached.data : undefined
  } catch {
    return undefined
  }
}

/** Leaves data for the next run: anything that structured cloning knows. Whole or not at all. */
export async function writeCached(name: string, version: string, data: unknown): Promise<void> {
  await mkdir(cacheDir, { recursive: true })
  const unfinished = join(cacheDir, `${name}.${process.pid}`)
  await writeFile(unfinished, serialize({ version, data }))
  await rename(unfinished, join(cacheDir, name))
}

/** The folder that Vercel keeps from one build to the next. */
const cacheDir = '.next/cache'
