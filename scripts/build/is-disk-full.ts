import { statfsSync } from 'node:fs'

/** Whether the disk on which a folder stands has less than a megabyte left, or no room for another file. */
export function isDiskFull(folder: string): boolean {
  try {
    const { bavail, bsize, files, ffree } = statfsSync(folder)
    return bavail * bsize < 2 ** 20 || (files > 0 && ffree === 0)
  } catch {
    return false
  }
}
