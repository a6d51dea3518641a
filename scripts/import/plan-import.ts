import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkContent } from '../../lib/checking/check-content.ts'
import { contentFileKind } from '../../lib/checking/content-file-kind.ts'
import type { Problem } from '../../lib/reading/problem.ts'
import { type ReadingContext, readInterview } from '../../lib/reading/read-interview.ts'
import { slugFromPath } from '../../lib/reading/slug-from-path.ts'
import { type SourceFile, sourceFile } from '../../lib/reading/source-file.ts'
import { inspectImage } from '../images/inspect-image.ts'
import type { FoundSeries } from './found-series.ts'
import type { ImportedPost } from './imported-post.ts'

/** What an import would write, and what keeps it from that. */
export interface ImportPlan {
  /** Files to write, below CONTENT_DIR: pictures first, so that no interview ever lacks its own. */
  files: { path: string; content: string | Uint8Array }[]
  /** Posts, by what becomes of them. */
  written: ImportedPost[]
  unchanged: ImportedPost[]
  /** Posts whose place holds something else, which stays: an editor went on with them. */
  kept: ImportedPost[]
  pictures: { written: number; unchanged: number }
  /** Places that two files want. Nothing is written while there is one. */
  conflicts: Problem[]
  /** What the check will find wrong with what is written; paths are below CONTENT_DIR. */
  problems: Problem[]
}

interface Target {
  contentDir: string
  site: ReadingContext
  /** The content files that are there already. */
  existing: SourceFile[]
  /** Whether a post whose place holds something else is passed over instead of being a conflict. */
  keepExisting: boolean
  /** Makes a reader that knows the interviews among some files. */
  readerOf(files: SourceFile[]): Promise<typeof readInterview>
}

/** Compares an import with what is there already. Reads, and writes nothing. */
export async function planImport(series: FoundSeries, target: Target): Promise<ImportPlan> {
  const { contentDir, site, existing, keepExisting } = target
  const plan: ImportPlan = {
    files: [],
    written: [],
    unchanged: [],
    kept: [],
    pictures: { written: 0, unchanged: 0 },
    conflicts: [],
    problems: [],
  }
  const interviews = existing.filter(({ path }) => contentFileKind(path) === 'interview')
  const taken = new Map(interviews.map(({ path }) => [slugFromPath(path), path]))
  const wanted = new Map<string, ImportedPost>()
  const at = ({ source }: ImportedPost, rule: string, message: string, mend: string): Problem => ({
    path: source,
    line: 1,
    column: 1,
    rule,
    severity: 'error',
    message,
    mend,
  })
  for (const post of series.posts) {
    const slug = slugFromPath(post.path)
    const rival = wanted.get(slug)
    if (rival) {
      plan.conflicts.push(
        at(
          post,
          'taken-slug',
          `“${post.title}” and “${rival.title}” (${rival.source}) would both stand at /interviews/${slug}.`,
          'Give one of the two another slug or file name in the source.',
        ),
      )
      continue
    }
    wanted.set(slug, post)
    const place = taken.get(slug)
    if (place === undefined) plan.written.push(post)
    else if (place === post.path && same(join(contentDir, place), post.content)) plan.unchanged.push(post)
    else if (keepExisting) plan.kept.push(post)
    else
      plan.conflicts.push(
        at(
          post,
          'taken-slug',
          `${contentDir}/${place} is there already and differs${isSample(existing, place, site) ? ', a sample' : ''}.`,
          isSample(existing, place, site)
            ? 'Remove the samples with npm run samples:remove.'
            : 'Rename one of the two, or give --keep-existing to leave what is there as it is.',
        ),
      )
  }
  const faults = await addPictures(plan, contentDir)
  plan.files.push(...plan.written.map(({ path, content }) => ({ path, content })))
  plan.problems = [...faults, ...(await problemsToCome(plan, target))]
  return plan
}

/** @returns what is wrong with the pictures, told at the first interview that shows each */
async function addPictures(plan: ImportPlan, contentDir: string): Promise<Problem[]> {
  const problems: Problem[] = []
  const seen = new Set<string>()
  for (const post of [...plan.written, ...plan.unchanged]) {
    for (const { path, file } of post.pictures) {
      if (seen.has(path)) continue
      seen.add(path)
      // Its name says what is in it: one that is there is the same.
      if (existsSync(join(contentDir, path))) {
        plan.pictures.unchanged++
        continue
      }
      plan.pictures.written++
      plan.files.push({ path, content: readFileSync(file) })
      const looked = await inspectImage(file)
      if (!('rule' in looked)) continue
      const { rule, message, mend } = looked
      problems.push({
        path: post.path,
        line: 1,
        column: 1,
        rule,
        severity: 'error',
        message: `The picture “${path}” ${message}.`,
        mend,
      })
    }
  }
  return problems
}

/** What the check finds that it would not have found before. */
async function problemsToCome(
  { written }: ImportPlan,
  { existing, site, readerOf }: Target,
): Promise<Problem[]> {
  if (written.length === 0) return []
  const files = written.map(({ path, content }) =>
    sourceFile(path, typeof content === 'string' ? content : new TextDecoder().decode(content)),
  )
  const all = [...existing, ...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  const read = await readerOf(all)
  const key = (problem: Problem) => JSON.stringify(problem)
  const before = new Set(checkContent(existing, site, read).problems.map(key))
  return checkContent(all, site, read).problems.filter((problem) => !before.has(key(problem)))
}

function same(file: string, content: string | Uint8Array): boolean {
  return readFileSync(file).equals(Buffer.from(content))
}

function isSample(existing: SourceFile[], path: string, site: ReadingContext): boolean {
  const file = existing.find((one) => one.path === path)
  return file !== undefined && readInterview(file, site).interview?.sample === true
}
