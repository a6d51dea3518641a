import { existsSync } from 'node:fs'
import path from 'node:path'

/** Whether packages of the distribution can be installed without asking anybody. */
export function isRootWithApt(): boolean {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return process.getuid?.() === 0 && folders.some((folder) => existsSync(path.join(folder, 'apt-get')))
}
