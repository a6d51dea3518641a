import { spawnSync } from 'node:child_process'

/**
 * Whether texts are set in the font that pages name for this system: on Linux it is a package, and with another one
 * lines hold more letters, and Japanese perhaps none. Other systems bring theirs.
 */
export function hasTextFont(): boolean {
  if (process.platform !== 'linux') return true
  return spawnSync('fc-list', [textFont], { encoding: 'utf8' }).stdout?.includes(textFont) ?? false
}

export const textFont = 'Noto Serif CJK JP'
