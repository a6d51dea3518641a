import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Makes the folders that files are to be written into; each is asked for once, which for each file costs as much as the file. */
export async function makeFoldersOf(files: string[]): Promise<void> {
  for (const folder of new Set(files.map((file) => dirname(file)))) await mkdir(folder, { recursive: true })
}
