import { contentFileKind } from '../../lib/checking/content-file-kind.ts'
import { type ReadingContext, readInterview } from '../../lib/reading/read-interview.ts'
import type { SourceFile } from '../../lib/reading/source-file.ts'

/** Paths of the interviews that say `sample: true`; a file that cannot be read is never one. */
export function samplePaths(files: SourceFile[], site: ReadingContext): string[] {
  return files
    .filter((file) => contentFileKind(file.path) === 'interview')
    .filter((file) => readInterview(file, site).interview?.sample)
    .map((file) => file.path)
}
