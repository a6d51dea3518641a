import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CheckedContent, checkContent } from '../../lib/checking/check-content.ts'
import { parseMarkdown } from '../../lib/markdown/parse-markdown.ts'
import { preparedDir } from '../../lib/prepared-dir.ts'
import { onlyItsPlace } from '../../lib/reading/only-its-place.ts'
import { preparedQuestions } from '../../lib/reading/prepared-questions.ts'
import { preparedSource } from '../../lib/reading/prepared-source.ts'
import type { Problem } from '../../lib/reading/problem.ts'
import { questionLines } from '../../lib/reading/question-lines.ts'
import type { Reading } from '../../lib/reading/read-interview.ts'
import type { Interview } from '../../lib/schema/interview.ts'
import siteConfig from '../../site.config.ts'
import { readAddresses } from '../addresses/read-addresses.ts'
import { writeRedirects } from '../addresses/write-redirects.ts'
import { filesBelow } from '../files/files-below.ts'
import { makeFoldersOf } from '../files/make-folders-of.ts'
import { atMost } from '../workers/at-most.ts'
import { interviewReader } from './interview-reader.ts'
import { readContentFiles } from './read-content-files.ts'
import { treeWriter } from './tree-writer.ts'

/** What preparing a content folder came to. */
export interface PreparedContent {
  problems: Problem[]
  content: CheckedContent
  /** Changes whenever what was prepared changes; empty where an error kept anything from being prepared. */
  revision: string
}

/**
 * Makes a function that reads and checks a content folder and writes each sound file to `preparedDir`, the parsed texts
 * to `preparedTreesDir`. Called again, it reads and writes only what has changed since.
 * @param keepGoing while writing: a file with an error stays as it was last sound, instead of nothing being written
 */
export function contentPreparation(
  contentDir: string,
  { keepGoing = false } = {},
): () => Promise<PreparedContent> {
  const readInterviews = interviewReader()
  const writeTrees = treeWriter()
  const sources = new WeakMap<Reading, string>()
  let written: Map<string, string> | undefined

  return async () => {
    const read = await readContentFiles(contentDir)
    const checked = checkContent(read.files, siteConfig, await readInterviews(read.files))
    const addresses = await readAddresses(contentDir, checked, { showsUnpublished: keepGoing })
    const problems = [...read.problems, ...checked.problems, ...addresses.problems]
    const wrong = new Set(problems.filter(({ severity }) => severity === 'error').map(({ path }) => path))
    if (wrong.size > 0 && !keepGoing) return { problems, content: checked, revision: '' }

    written ??= await readPrepared()
    const gone = withdrawnSlugs(checked.readings)
    const prepared = preparedFiles(checked, wrong, gone, sources)
    for (const path of written.keys()) {
      if (prepared.has(path) || wrong.has(path)) continue
      await rm(join(preparedDir, path))
      written.delete(path)
    }
    await writeChanged(prepared, written)
    await writeTrees(treesOf(checked, prepared, gone), wrong)
    const sound = addresses.problems.every(({ severity }) => severity !== 'error')
    if (sound) await writeRedirects(addresses.prepared)
    return { problems, content: checked, revision: digest(written) }
  }
}

/** @param written what stands there; it says what stands there afterwards */
async function writeChanged(
  prepared: ReadonlyMap<string, string>,
  written: Map<string, string>,
): Promise<void> {
  const changed = [...prepared].filter(([path, text]) => written.get(path) !== text)
  await makeFoldersOf(changed.map(([path]) => join(preparedDir, path)))
  await atMost(16, changed, async ([path, text]) => {
    await writeFile(join(preparedDir, path), text)
    written.set(path, text)
  })
}

function preparedFiles(
  { readings, about, questions }: CheckedContent,
  wrong: Set<string>,
  gone: ReadonlySet<string>,
  sources: WeakMap<Reading, string>,
): Map<string, string> {
  const prepared = new Map<string, string>()
  for (const reading of readings) {
    if (!reading.interview || wrong.has(reading.file.path)) continue
    const { translationOf = '' } = reading.interview
    const isGone = isWithdrawn(reading.interview, gone)
    const source =
      sources.get(reading) ??
      (isGone
        ? preparedSource({ ...onlyItsPlace(reading.interview), questionLines: [] }, '')
        : preparedSource({ ...reading.interview, questionLines: questionLines(reading) }, reading.body))
    // A translation goes with its original, and comes back with it, though its own file stays as it is.
    if (translationOf === '') sources.set(reading, source)
    prepared.set(reading.file.path, source)
  }
  if (about && !wrong.has(about.file.path))
    prepared.set(about.file.path, preparedSource(about.about, about.body))
  if (questions && !wrong.has(questions.file.path))
    prepared.set(questions.file.path, preparedQuestions({ declarations: questions.declarations }))
  return prepared
}

/** The parsed text of each interview that was prepared; of those taken back, an empty one. */
function treesOf(
  { readings }: CheckedContent,
  prepared: ReadonlyMap<string, string>,
  gone: ReadonlySet<string>,
): Map<string, string> {
  const nothing = JSON.stringify(parseMarkdown(''))
  return new Map(
    readings.flatMap(({ file, interview, tree }): [string, string][] =>
      interview && prepared.has(file.path)
        ? [[file.path, isWithdrawn(interview, gone) ? nothing : tree]]
        : [],
    ),
  )
}

function withdrawnSlugs(readings: Reading[]): Set<string> {
  return new Set(readings.flatMap(({ interview }) => (interview?.withdrawn ? interview.slug : [])))
}

function isWithdrawn({ slug, translationOf = '' }: Interview, gone: ReadonlySet<string>): boolean {
  return gone.has(slug) || gone.has(translationOf)
}

async function readPrepared(): Promise<Map<string, string>> {
  await mkdir(join(preparedDir, 'interviews'), { recursive: true })
  const paths = await filesBelow(preparedDir)
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path, await readFile(join(preparedDir, path), 'utf8')] as [string, string]),
    ),
  )
}

function digest(prepared: Map<string, string>): string {
  const hash = createHash('sha256')
  for (const path of [...prepared.keys()].sort()) hash.update(`${path}\0${prepared.get(path)}\0`)
  return hash.digest('hex').slice(0, 16)
}
