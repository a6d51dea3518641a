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
  const opening = /^---[ \t]*\n/.exec(text)
  if (!opening) return whole(text, noFrontMatter(file))
  const yamlOffset = opening[0].length
  const closing = /^---[^\p{L}\p{N}\n]*$/gmu
  closing.lastIndex = yamlOffset
  const close = closing.exec(text)
  if (!close) return whole(text, notClosed(file, yamlOffset))

  const yaml = text.slice(yamlOffset, close.index)
  if (yaml.length > longest) return whole(text, tooLong(file))
  const bodyOffset = Math.min(text.length, close.index + close[0].length + 1)
  const dashes = [...yaml.matchAll(/^---.*$/gm)].map(({ 0: line, index }) => ({
    line,
    at: yamlOffset + index,
  }))
  if (!/^---[ \t]*$/.test(close[0])) dashes.push({ line: close[0], at: close.index })
  return {
    // Each such line is a problem of its own; as a comment it causes no further ones.
    yaml: yaml.replace(/^---/gm, '#--'),
    yamlOffset,
    body: text.slice(bodyOffset),
    bodyOffset,
    problems: dashes.map(({ line, at }) => dashedLine(file, at, line)),
  }
}

/** Some of YAML's rules take time quadratic in the number of fields; real front matter has about 1 KB. */
const longest = 64 * 1024

function whole(text: string, problem: Problem): SplitSource {
  return { yaml: undefined, yamlOffset: 0, body: text, bodyOffset: 0, problems: [problem] }
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

function notClosed(file: SourceFile, yamlOffset: number): Problem {
  const nearly = /^---.*$/gm
  nearly.lastIndex = yamlOffset
  const close = nearly.exec(file.text)
  if (close) return dashedLine(file, close.index, close[0])
  return problemAt(file, 0, {
    rule: 'front-matter',
    severity: 'error',
    message: 'The front matter is opened with --- but never closed.',
    mend: 'Add a line with nothing but --- after its last field.',
  })
}

/** Jekyll and Contentlayer end the front matter at any line that begins with ---, YAML only at a bare one. */
function dashedLine(file: SourceFile, offset: number, line: string): Problem {
  return problemAt(file, offset, {
    rule: 'front-matter',
    severity: 'error',
    message: `“${line.slice(0, 40)}” begins with --- but is not the closing line.`,
    mend: 'Close the front matter with a line of nothing but ---; quote or indent a value that begins with it.',
  })
}

function tooLong(file: SourceFile): Problem {
  return problemAt(file, 0, {
    rule: 'front-matter',
    severity: 'error',
    message: `The front matter is longer than ${longest / 1024} KB.`,
    mend: 'Close it with --- after its last field; the text of the interview stands below.',
  })
}
