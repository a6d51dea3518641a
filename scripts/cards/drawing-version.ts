import { createRequire } from 'node:module'
import { fontPackages } from '../../lib/cards/card-fonts.ts'
import { codeVersion } from '../cache/code-version.ts'

/** Changes with the code that draws cards and with the packages that it draws with. */
export async function drawingVersion(): Promise<string> {
  const require = createRequire(import.meta.url)
  const versions = packages.map((name) => require(`${name}/package.json`).version)
  return [await codeVersion(['lib/cards']), ...versions].join(' ')
}

const packages = ['opentype.js', 'sharp', ...fontPackages]
