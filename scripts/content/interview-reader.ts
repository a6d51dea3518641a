import { createHash } from 'node:crypto'
import { contentFileKind } from '../../lib/checking/content-file-kind.ts'
import type { Reading } from '../../lib/reading/read-interview.ts'
import { type ReadingRecord, restoredReading } from '../../lib/reading/reading-record.ts'
import type { SourceFile } from '../../lib/reading/source-file.ts'
import { site } from '../../lib/site.ts'
import { siteFaults } from '../../lib/site-faults.ts'
import siteConfig from '../../site.config.ts'
import { readCached, writeCached } from '../cache/cached-data.ts'
import { codeVersion } from '../cache/code-version.ts'
import { shareWork } from '../workers/share-work.ts'

type Reader = (file: SourceFile) => Reading

/**
 * Makes a function that reads the interviews among some files, on all cores, and answers with a reader that knows
 * them. A file whose text was read before, in this process or an earlier one, is not read again; unchanged since the
 * last call, it has the very same reading.
 * @throws Error with a line for each fault of site.config.ts
 */
export function interviewReader(): (files: SourceFile[]) => Promise<Reader> {
  // Every command that reads the content begins here.
  const faults = siteFaults({ ...siteConfig, url: site.url })
  if (faults.length > 0) throw new Error(faults.join('\n'))
  let readings = new Map<string, Reading>()
  let kept: Map<string, ReadingRecord> | undefined

  return async (files) => {
    const version = kept ? '' : await codeVersion(['lib', 'site.config.ts', 'package.json'])
    const known = kept ?? (await readCached<Map<string, ReadingRecord>>(cacheName, version)) ?? new Map()
    const interviews = files.filter(({ path }) => contentFileKind(path) === 'interview')
    const records = await recordsOf(interviews, known)
    readings = new Map(
      interviews.map((file) => {
        const before = readings.get(file.path)
        const same = before?.file.text === file.text ? before : undefined
        return [file.path, same ?? restoredReading(file, records.get(keyOf(file)) as ReadingRecord)]
      }),
    )
    // Once: while writing, a file saved after that is read again at the next start.
    if (!kept && [...records.keys()].some((key) => !known.has(key)))
      await writeCached(cacheName, version, records)
    kept = records
    return ({ path }) => readings.get(path) as Reading
  }
}

/** Each file's record by key, taken from those known or made now; what no file says any more is left out. */
async function recordsOf(
  files: SourceFile[],
  known: Map<string, ReadingRecord>,
): Promise<Map<string, ReadingRecord>> {
  const unread = files.filter((file) => !known.has(keyOf(file)))
  const module = new URL('./read-interviews.ts', import.meta.url)
  const read = await shareWork<SourceFile, typeof siteConfig, ReadingRecord>(
    module,
    unread,
    siteConfig,
    fewestFiles,
  )
  const made = new Map(unread.map((file, index) => [keyOf(file), read[index] as ReadingRecord]))
  return new Map(
    files.map((file) => {
      const key = keyOf(file)
      return [key, known.get(key) ?? (made.get(key) as ReadingRecord)]
    }),
  )
}

/** The path, too: an interview's slug stands in it. */
function keyOf({ path, text }: SourceFile): string {
  return createHash('sha256').update(`${path}\0${text}`).digest('base64')
}

const cacheName = 'readings'

/** A process takes half a second to start, and reads this many files of 6 KB in that time. */
const fewestFiles = 150
