import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { readInterview } from '../../lib/reading/read-interview.ts'
import type { SiteConfig } from '../../lib/site-config.ts'
import type { Call, Outcome } from '../command/command.ts'
import { UsageError } from '../command/usage-error.ts'
import { readContentFiles } from '../content/read-content-files.ts'
import { configLines } from './config-lines.ts'
import { findSource } from './find-source.ts'
import { importReport } from './import-report.ts'
import { planImport } from './plan-import.ts'
import { reportText } from './report-text.ts'
import { toNative } from './to-native.ts'
import { writeFiles } from './write-files.ts'

/**
 * Imports a source: everything is read, converted and compared before the first file is written, and nothing is
 * written where two files want one place or a post cannot be read. A post that the check will find fault with is
 * written all the same: its words come first.
 * @param readerOf makes a reader that knows the interviews among some files
 */
export async function runImport(
  call: Call,
  contentDir: string,
  site: SiteConfig,
  readerOf: ReaderOf = async () => (file) => readInterview(file, site),
): Promise<Outcome> {
  const [source = ''] = call.arguments
  const dryRun = call.has('dry-run')
  const series = findSource(source, call.value('files'), {
    pattern: patternOf(call.value('interviews-only')),
    progress: (done, total) => call.progress('Converting post', done, total),
  })
  // What an export holds has no form of its own to keep.
  if (call.has('native') || series.format !== 'Jekyll')
    series.posts = series.posts.map((post) => toNative(post, site))
  const { files: existing, problems } = existsSync(contentDir)
    ? await readContentFiles(contentDir)
    : { files: [], problems: [] }
  const plan = await planImport(series, {
    contentDir,
    site,
    existing,
    keepExisting: call.has('keep-existing'),
    readerOf,
  })
  const report = importReport(series, plan, { dryRun, config: configLines(series, site) })
  if (report.wrote)
    await writeFiles(contentDir, plan.files, (done, total) => call.progress('Writing file', done, total))
  const stopped = report.failed.length > 0 || report.conflicts.length > 0
  const hasErrors = [...report.look, ...report.check, ...problems].some(
    ({ severity }) => severity === 'error',
  )
  return {
    code: stopped || hasErrors ? 1 : 0,
    text: reportText(report, relative('', series.root) || '.', contentDir),
    json: report,
  }
}

type ReaderOf = Parameters<typeof planImport>[1]['readerOf']

function patternOf(written: string | undefined): RegExp | undefined {
  try {
    return written === undefined ? undefined : new RegExp(written, 'iu')
  } catch (error) {
    throw new UsageError(`--interviews-only: ${error instanceof Error ? error.message : error}.`)
  }
}
