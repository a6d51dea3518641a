import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { preparedSource } from '../../lib/reading/prepared-source.ts'
import { contentlayer, toolEnvironment, toolPath } from '../../scripts/build/run-tool.ts'
import { copyProject } from '../../scripts/copy/copy-project.ts'
import { fixturesIn, readFixture } from '../unit/reading/read-fixture.ts'
import { filesBelow } from './files-below.ts'

// The samples have an about page and declared questions; the fixtures, every form of a field.
it('a build’s data is what Contentlayer’s own reading makes of the same files', () => {
  const copy = copyProject('contentlayer')
  const source = path.join(copy, '.content/source')
  cpSync('.content/source', source, { recursive: true })
  mkdirSync(path.join(source, 'interviews'), { recursive: true })
  for (const name of fixturesIn('.').filter((file) => file.endsWith('.md'))) {
    const { interview, body } = readFixture(name)
    if (interview)
      writeFileSync(
        path.join(source, 'interviews', name),
        preparedSource({ ...interview, questionLines: [7] }, body),
      )
  }
  // Contentlayer has its own idea of this name.
  cpSync(path.join(source, 'interviews/tea-farmer.md'), path.join(source, 'interviews/index.md'))
  const own = generatedBy(copy, 'scripts/contentlayer/generate.mjs')
  const theirs = generatedBy(copy, toolPath(contentlayer), 'build')
  expect(theirs.size).toBeGreaterThan(30)
  for (const [file, text] of theirs) expect([file, own.get(file)]).toEqual([file, text])
  expect([...own.keys()]).toEqual([...theirs.keys()])
})

/** The files that a script generates in a project, by path. */
function generatedBy(project: string, ...command: string[]): Map<string, string> {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: project,
    env: { ...toolEnvironment(), PWD: project },
    encoding: 'utf8',
  })
  expect(status, stdout + stderr).toBe(0)
  const aside = path.join(project, `generated-${path.basename(command[0] ?? '')}`)
  renameSync(path.join(project, '.contentlayer'), aside)
  const generated = path.join(aside, 'generated')
  return new Map(
    filesBelow(generated).map((file) => [file, readFileSync(path.join(generated, file), 'utf8')]),
  )
}
