import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Writes files that are not there yet, all of them or none: where one cannot be written, those written before it are
 * removed again. A file that has appeared meanwhile is not overwritten.
 * @param directory that the files' paths are below
 * @throws Error naming the file
 */
export async function writeFiles(
  directory: string,
  files: { path: string; content: string | Uint8Array }[],
  progress: (done: number, total: number) => void = () => {},
): Promise<void> {
  const written: string[] = []
  try {
    for (const [index, { path, content }] of files.entries()) {
      const file = join(directory, path)
      await mkdir(dirname(file), { recursive: true })
      // 'wx' creates the file or fails.
      await writeFile(file, content, { flag: 'wx' }).catch((error: unknown) => {
        throw new Error(`${file} cannot be written: ${error instanceof Error ? error.message : error}`)
      })
      written.push(file)
      progress(index + 1, files.length)
    }
  } catch (error) {
    for (const file of written) await rm(file, { force: true })
    throw error
  }
}
