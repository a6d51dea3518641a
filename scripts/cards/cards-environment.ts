import { mkdir, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { allFontFolders } from '../../lib/cards/card-fonts.ts'
import { fontsConfig } from '../../lib/cards/fonts-config.ts'

/**
 * Environment variables of a process that draws cards. They have to be there when it starts: what sets texts looks at
 * them once, and on Windows never sees what is added later.
 * @param folder where the configuration is written that they name
 */
export async function cardsEnvironment(folder = '.content/fonts'): Promise<Record<string, string>> {
  const file = resolve(folder, 'fonts.conf')
  await mkdir(folder, { recursive: true })
  await writeFile(file, fontsConfig(allFontFolders(), resolve(folder, 'cache')))
  return { FONTCONFIG_FILE: file }
}
