import type { Reading } from './read-interview.ts'
import { placeAt } from './source-file.ts'

/** The lines of a file on which its questions stand, 1-based: in the file as it was committed, whatever its form. */
export function questionLines({ file, questionOffsets }: Reading): number[] {
  return questionOffsets.map((offset) => placeAt(file, offset).line)
}
