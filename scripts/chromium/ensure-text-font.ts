import { aptInstall, isRootWithApt } from './apt.ts'
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
  if (has()) return true
  if (!apt) return false
  console.log('Installing fonts: apt-get install fonts-noto-cjk …')
  // The first brings the command that lists fonts.
  for (const command of aptInstall('fontconfig', 'fonts-noto-cjk'))
    if ((await run(command)) !== undefined) return false
  return has()
}
