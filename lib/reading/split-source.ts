import type { Problem } from './problem.ts'
import { problemAt, type SourceFile } from './source-file.ts'

/** A file taken apart. Offsets count from the start of the file's text. */
export interface SplitSource {
  /** YAML between the two `---` lines; undefined where there is none to read. */
  yaml: string | undefined
  yamlOffset: number
  body: string
  bodyOffset: number
  problems: Problem[]
}

/** Parts front matter from body at the `---` lines. Without readable front matter the whole text is body. */
export function splitSource(file: SourceFile): SplitSource {
  const { text } = file
  const whole = (problem: Problem): SplitSource => ({
    yaml: undefined,
    yamlOffset: 0,
    body: text,
    bodyOffset: 0,
    problems: [problem],
  })
  const opening = /^---[ \t]*\n/.exec(text)
  if (!opening) return whole(noFrontMatter(file))
  const yamlOffset = opening[0].length
  const closing = /^---.*$/gm
  closing.lastIndex = yamlOffset
  const close = closing.exec(text)
  if (!close) {
    return whole(
      problemAt(file, 0, {
        rule: 'front-matter',
        severity: 'error',
        message: 'The front matter is opened with --- but never closed.',
        mend: 'Add a line with nothing but --- after its last field.',
      }),
    )
  }
  // Contentlayer ends the front matter at any line that begins with ---, YAML only at a bare one: two readers
  // would see two documents, so such a line is refused.
  const problems = /^---[ \t]*$/.test(close[0])
    ? []
    : [
        problemAt(file, close.index, {
          rule: 'front-matter',
          severity: 'error',
          message: `“${close[0].slice(0, 40)}” begins with --- but is not the closing line.`,
          mend: 'Close the front matter with a line of nothing but ---; quote or indent a value that begins with it.',
        }),
      ]
  const bodyOffset = Math.min(text.length, close.index + close[0].length + 1)
  return {
    yaml: text.slice(yamlOffset, close.index),
    yamlOffset,
    body: text.slice(bodyOffset),
    bodyOffset,
    problems,
  }
}

function noFrontMatter(file: SourceFile): Problem {
  const later = /^\s+---[ \t]*\n/.test(file.text)
  return problemAt(file, 0, {
    rule: 'front-matter',
    severity: 'error',
    message: later ? 'The front matter does not begin on the first line.' : 'There is no front matter.',
    mend: later
      ? 'Delete what stands before the first ---.'
      : 'Begin the file with ---, the fields title and date, and another ---.',
  })
}
