import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { filesBelow } from '../files/files-below.ts'

/** Removes what Contentlayer keeps of an earlier run where it is damaged: it would end at once, again and again. */
export async function dropDamagedCache(folder = '.contentlayer/.cache'): Promise<void> {
  const files = await filesBelow(folder).catch(() => [])
  const data = files.filter((file) => file.endsWith('.json'))
  const sound = await Promise.all(
    data.map(async (file) => isData(await readFile(join(folder, file), 'utf8'))),
  )
  if (sound.includes(false)) await rm(folder, { recursive: true, force: true })
}

function isData(text: string): boolean {
  try {
    const { cacheItemsMap } = JSON.parse(text)
    return typeof cacheItemsMap === 'object' && cacheItemsMap !== null
  } catch {
    return false
  }
}
