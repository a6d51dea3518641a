import type { Problem } from './problem.ts'

/** One file of CONTENT_DIR, as text with `\n` line endings and without a byte order mark. */
export interface SourceFile {
  /** Path below CONTENT_DIR, with forward slashes. */
  path: string
  text: string
}

/** Makes a source file of a file's text, whatever editor saved it. Lines and columns stay where they were. */
export function sourceFile(path: string, text: string): SourceFile {
  return { path, text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n') }
}

/** Says what is wrong at `offset` (UTF-16 units from the start) of a file. */
export function problemAt(
  file: SourceFile,
  offset: number,
  what: Omit<Problem, 'path' | 'line' | 'column'>,
): Problem {
  const before = file.text.slice(0, offset)
  return {
    path: file.path,
    line: before.split('\n').length,
    column: before.length - before.lastIndexOf('\n'),
    ...what,
  }
}
