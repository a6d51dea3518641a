import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/**
 * The Chromium to test with: what CHROMIUM_PATH or CHROME_PATH names, else an installed one, else the one that
 * Playwright has downloaded before. Throws when the variable names no file: another browser would be a surprise.
 */
export async function findChromium(
  environment: NodeJS.ProcessEnv = process.env,
  exists: (file: string) => boolean = existsSync,
): Promise<string | undefined> {
  for (const name of ['CHROMIUM_PATH', 'CHROME_PATH']) {
    const file = environment[name]
    if (!file) continue
    if (exists(file)) return file
    throw new Error(`${name} names a browser that is not there: ${file}`)
  }
  return [...onPath(environment), ...usualPlaces(environment), chromium.executablePath()].find(exists)
}

function onPath(environment: NodeJS.ProcessEnv): string[] {
  const folders = (environment.PATH ?? environment.Path ?? '').split(path.delimiter).filter(Boolean)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return COMMANDS.flatMap((command) => folders.map((folder) => path.join(folder, command + suffix)))
}

function usualPlaces(environment: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', `${environment.HOME}/Applications`].flatMap((folder) => [
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
      `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
    ])
  }
  if (process.platform === 'win32') {
    const roots = [environment.LOCALAPPDATA, environment.ProgramFiles, environment['ProgramFiles(x86)']]
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) =>
        ['Chromium', 'Google\\Chrome'].map((name) => `${root}\\${name}\\Application\\chrome.exe`),
      )
  }
  return ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/usr/lib/chromium/chromium']
}
