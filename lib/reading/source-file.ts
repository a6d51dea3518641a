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
  return { path: file.path, ...placeAt(file, offset), ...what }
}

/** Line and column of an offset in a file's text, 1-based as editors count. */
export function placeAt(file: SourceFile, offset: number): Pick<Problem, 'line' | 'column'> {
  const starts = lineStarts(file)
  let line = 0
  for (let step = 2 ** Math.floor(Math.log2(starts.length)); step >= 1; step /= 2) {
    if ((starts[line + step] ?? Number.POSITIVE_INFINITY) <= offset) line += step
  }
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
}

// A file in a bad state has thousands of problems, and counting its lines anew for each takes minutes.
const known = new WeakMap<SourceFile, number[]>()

function lineStarts(file: SourceFile): number[] {
  const starts = known.get(file) ?? [0, ...Array.from(file.text.matchAll(/\n/g), ({ index }) => index + 1)]
  known.set(file, starts)
  return starts
}
