import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { checkContent } from '../../lib/checking/check-content.ts'
import { preparedDir } from '../../lib/prepared-dir.ts'
import { preparedSource } from '../../lib/reading/prepared-source.ts'
import type { Problem } from '../../lib/reading/problem.ts'
import siteConfig from '../../site.config.ts'
import { readContentFiles } from './read-content-files.ts'

/** What preparing a content folder came to. */
export interface PreparedContent {
  problems: Problem[]
  /** Changes whenever what was prepared changes. */
  revision: string
}

/**
 * Reads and checks a content folder and writes each sound file to `preparedDir`, touching only what changed.
 * @param keepGoing while writing: a file with an error stays as it was last sound, instead of nothing being written
 */
export async function prepareContent(
  contentDir: string,
  { keepGoing = false } = {},
): Promise<PreparedContent> {
  const read = await readContentFiles(contentDir)
  const { readings, about, problems: found } = checkContent(read.files, siteConfig)
  const problems = [...read.problems, ...found]
  const wrong = new Set(problems.filter(({ severity }) => severity === 'error').map(({ path }) => path))
  if (wrong.size > 0 && !keepGoing) return { problems, revision: '' }

  const prepared = new Map<string, string>()
  for (const { file, interview, body } of readings) {
    if (interview && !wrong.has(file.path)) prepared.set(file.path, preparedSource(interview, body))
  }
  if (about && !wrong.has(about.file.path))
    prepared.set(about.file.path, preparedSource(about.about, about.body))
  await writePrepared(prepared, wrong)
  const revision = createHash('sha256')
    .update(JSON.stringify([...prepared]))
    .digest('hex')
    .slice(0, 16)
  return { problems, revision }
}

async function writePrepared(prepared: Map<string, string>, keep: Set<string>): Promise<void> {
  await mkdir(join(preparedDir, 'interviews'), { recursive: true })
  for (const path of await existingPaths()) {
    if (!prepared.has(path) && !keep.has(path)) await rm(join(preparedDir, path))
  }
  for (const [path, text] of prepared) {
    const target = join(preparedDir, path)
    const current = await readFile(target, 'utf8').catch(() => undefined)
    if (current === text) continue
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, text)
  }
}

async function existingPaths(): Promise<string[]> {
  const entries = await readdir(preparedDir, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(join(preparedDir, '/').length).replaceAll('\\', '/'),
    )
}
