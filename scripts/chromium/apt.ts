import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Command } from './run-quietly.ts'

/** Whether packages of the distribution can be installed without asking anybody. */
export function isRootWithApt(): boolean {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return process.getuid?.() === 0 && folders.some((folder) => existsSync(path.join(folder, 'apt-get')))
}

/** What installs packages of the distribution, one command after the other. */
export function aptInstall(...packages: string[]): Command[] {
  return [
    { command: 'apt-get', parameters: ['update'], minutes: 3 },
    { command: 'apt-get', parameters: ['install', '-y', ...packages], minutes: 10 },
  ]
}
