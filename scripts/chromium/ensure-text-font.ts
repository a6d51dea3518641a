import { isRootWithApt } from './is-root-with-apt.ts'
import { type Command, runQuietly } from './run-quietly.ts'
import { hasTextFont } from './text-font.ts'

type Tools = {
  has: () => boolean
  run: (command: Command) => Promise<string | undefined>
  apt: boolean
}

/**
 * Installs the font of texts from the distribution where it is missing and that can be done: a machine may have a
 * Chromium and next to no letters.
 * @returns whether it is there
 */
export async function ensureTextFont(tools: Partial<Tools> = {}): Promise<boolean> {
  const { has = hasTextFont, run = runQuietly, apt = isRootWithApt() } = tools
  if (has() || !apt) return has()
  console.log('Installing fonts: apt-get install fonts-noto-cjk …')
  for (const command of fonts) if ((await run(command)) !== undefined) break
  return has()
}

const fonts: Command[] = [
  { command: 'apt-get', parameters: ['update'], minutes: 3 },
  { command: 'apt-get', parameters: ['install', '-y', 'fontconfig', 'fonts-noto-cjk'], minutes: 10 },
]
