import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { type BuiltCopy, buildCopy } from '../copy/build-copy.ts'
import { buildExtremes } from '../copy/build-extremes.ts'
import { projectRoot } from '../copy/copy-project.ts'

/** The sites that pictures are taken of: this one, and three that show what it has nothing of. */
export type SiteName = 'own' | 'extremes' | 'japanese' | 'empty'

/**
 * The folders of the built sites, by name. `out/` is taken as it stands; the others are built anew.
 * @throws Error with what the build printed, where one fails
 */
export async function builtSites(): Promise<Record<SiteName, string>> {
  const nothing = path.join(projectRoot, '.builds/nothing')
  mkdirSync(path.join(nothing, 'interviews'), { recursive: true })
  return {
    own: path.join(projectRoot, 'out'),
    extremes: outOf(await buildExtremes()),
    japanese: outOf(buildCopy('japanese', 'content', {}, { locale: 'ja', total: 1300 })),
    empty: outOf(buildCopy('empty', nothing)),
  }
}

function outOf({ code, output, out }: BuiltCopy): string {
  if (code !== 0) throw new Error(output)
  return out
}
