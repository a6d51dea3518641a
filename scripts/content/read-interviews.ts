import { readInterview } from '../../lib/reading/read-interview.ts'
import { type ReadingRecord, readingRecord } from '../../lib/reading/reading-record.ts'
import type { SourceFile } from '../../lib/reading/source-file.ts'
import type { SiteConfig } from '../../lib/site-config.ts'

/** Reads some of a series' files: a process's part of the work. */
export default async function readInterviews(
  files: SourceFile[],
  site: SiteConfig,
): Promise<ReadingRecord[]> {
  return files.map((file) => readingRecord(readInterview(file, site)))
}
