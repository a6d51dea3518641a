import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { filesBelow } from '../files/files-below.ts'

/** Removes what Contentlayer left of an earlier run where it is damaged: it would end at once, again and again. */
export async function dropDamagedCache(folder = '.contentlayer'): Promise<void> {
  const cached = (await filesBelow(join(folder, '.cache')).catch(() => []))
    .filter((file) => file.endsWith('.json'))
    .map((file) => join('.cache', file))
  const sound = await Promise.all([
    holds(join(folder, 'package.json'), 'exports'),
    ...cached.map((file) => holds(join(folder, file), 'cacheItemsMap')),
  ])
  if (sound.includes(false)) await rm(folder, { recursive: true, force: true })
}

/** Whether a file is JSON with an object of a name; true where there is no such file. */
async function holds(file: string, name: string): Promise<boolean> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return true
  try {
    const value = JSON.parse(text)[name]
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}
