import { existsSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { filesBelow } from '../build/files-below.ts'
import { damages } from '../unit/cache/damage.ts'
import { buildIn, contentsOf, projectWith } from './build-in.ts'

let project: string
let wanted: Record<string, string>

beforeAll(async () => {
  project = projectWith('damaged')
  expect(await buildIn(project)).toMatchObject({ code: 0 })
  wanted = contentsOf(path.join(project, 'out'))
})

// Everything that a build leaves for the next one, ours and the tools'.
test.each(
  damages.flatMap(([name, damage]) =>
    ['.contentlayer', '.content', '.next'].map((folder) => [folder, name, damage] as const),
  ),
)('with all of %s %s, a build makes the same site', async (folder, _, damage) => {
  const kept = path.join(project, folder)
  expect(existsSync(kept)).toBe(true)
  for (const file of filesBelow(kept)) damage(path.join(kept, file))
  const { code, output } = await buildIn(project)
  expect(code, output).toBe(0)
  expect(contentsOf(path.join(project, 'out'))).toEqual(wanted)
})
