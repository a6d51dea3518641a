import type { Reading } from './read-interview.ts'
import type { SourceFile } from './source-file.ts'
import { splitSource } from './split-source.ts'
import { type ReadYaml, readYaml } from './yaml/read-yaml.ts'

/** A reading as plain data, which can be kept, or sent from one process to another. */
export type ReadingRecord = Omit<Reading, 'file' | 'offsetOf'>

/** What of a reading is data. */
export function readingRecord({ file, offsetOf, ...record }: Reading): ReadingRecord {
  return record
}

/** The reading of a file again. Its front matter is read anew only where a place in it is asked for. */
export function restoredReading(file: SourceFile, record: ReadingRecord): Reading {
  let yaml: ReadYaml | undefined
  const offsetOf: Reading['offsetOf'] = (path, otherwise) => {
    yaml ??= readYaml(file, splitSource(file))
    return yaml.offsetOf(path, otherwise)
  }
  return { ...record, file, offsetOf }
}
