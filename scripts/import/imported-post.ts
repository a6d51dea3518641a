import type { Problem } from '../../lib/reading/problem.ts'

/** A picture of the old site that an imported post shows. */
export interface ImportedPicture {
  /** Its file in the old site. */
  file: string
  /** Where it is to stand, below CONTENT_DIR. */
  path: string
}

/** One post of the old site in the form it will have here. */
export interface ImportedPost {
  /** Where it was found, below the source's folder. */
  source: string
  title: string
  /** Where it is to stand, below CONTENT_DIR. */
  path: string
  /** What is to stand there. Bytes where nothing had to be converted. */
  content: string | Uint8Array
  pictures: ImportedPicture[]
  /** What was converted, one name each time. */
  changes: string[]
  /** What needs a look, at its place in the source. */
  problems: Problem[]
}
