import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filesBelow } from '../files/files-below.ts'

/**
 * Names a state of code: whatever was computed by it may be used again while the name is the same.
 * @param entries files and folders, relative to the working folder
 */
export async function codeVersion(entries: string[]): Promise<string> {
  const files = (await Promise.all(entries.map(filesOf))).flat()
  const hash = createHash('sha256').update(process.version)
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(await readFile(file))
      .update('\0')
  return hash.digest('hex').slice(0, 16)
}

async function filesOf(entry: string): Promise<string[]> {
  if (/\.\w+$/.test(entry)) return [entry]
  return (await filesBelow(entry)).map((file) => join(entry, file))
}
