import { createRequire } from 'node:module'
import path from 'node:path'
import { aptInstall, isRootWithApt } from './apt.ts'
import { findChromium } from './find-chromium.ts'
import { type Command, runQuietly } from './run-quietly.ts'

type Tools = {
  find: () => Promise<string | undefined>
  run: (command: Command) => Promise<string | undefined>
  apt: boolean
}

/**
 * The path of a Chromium, which is installed first where there is none: by Playwright, else (as root, where
 * apt-get is) from the distribution. Throws what was tried and what to do when neither is possible.
 */
export async function ensureChromium(tools: Partial<Tools> = {}): Promise<string> {
  const { find = findChromium, run = runQuietly, apt = isRootWithApt() } = tools
  const present = await find()
  if (present) return present

  const failures: string[] = []
  for (const commands of apt ? [playwright, distribution] : [playwright]) {
    const failure = await install(commands, { find, run })
    const installed = failure === undefined ? await find() : undefined
    if (installed) return installed
    failures.push(failure ?? 'It was installed, but is not to be found.\n')
  }
  throw new Error(
    `${failures.join('\n')}\nThere is no Chromium to test with, and none could be installed (see above). Install ` +
      'Chromium or Google Chrome, or let CHROMIUM_PATH name the program, then run the same command again.',
  )
}

const playwright: Command[] = [
  {
    // Not through npx, which Windows starts only through a shell.
    command: process.execPath,
    parameters: [playwrightCommand(), 'install', 'chromium'],
    minutes: 3,
  },
]

const distribution = aptInstall('chromium')

async function install(commands: Command[], { find, run }: Pick<Tools, 'find' | 'run'>) {
  for (const command of commands) {
    console.log(`Installing Chromium: ${path.basename(command.command)} ${command.parameters.join(' ')} …`)
    const failure = await run(command)
    if (failure !== undefined) return failure
  }
  // A download may lack libraries of the system. On Windows the question would open a window.
  const installed = process.platform === 'win32' ? undefined : await find()
  return installed && run({ command: installed, parameters: ['--version'], minutes: 1 })
}

function playwrightCommand(): string {
  return path.join(
    path.dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
    'cli.js',
  )
}
