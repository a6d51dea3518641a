import { constants } from 'node:fs'
import { copyFile, link, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errorCode } from '../../lib/error-code.ts'

/**
 * Lets a file stand at a second place as well: where the disk can, as one file with two names (a hard link), which takes
 * a fortieth of the time of writing it again. Neither may be written to in place after that, only be replaced.
 * @param to path whose folder is made where there is none
 * @throws Error with the code EEXIST where a file stands there already
 */
export async function standInTwoPlaces(from: string, to: string): Promise<void> {
  try {
    await linkOrCopy(from, to)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    // Most folders are there, and to ask for each file costs as much as the file.
    await mkdir(dirname(to), { recursive: true })
    await linkOrCopy(from, to)
  }
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    if (!noLinks.has(errorCode(error))) throw error
    await copyFile(from, to, constants.COPYFILE_EXCL)
  }
}

/** It is another disk, one that knows no links, or one that gives a file no more of them. */
const noLinks = new Set<unknown>(['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'ENOSYS'])
