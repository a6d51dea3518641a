import { parseDocument } from 'yaml'
import type { About } from '../schema/interview.ts'
import type { Problem } from './problem.ts'
import { problemAt, type SourceFile } from './source-file.ts'
import { splitSource } from './split-source.ts'

/** Reads `about.md`: optional front matter with title and summary, then Markdown. Never throws. */
export function readAbout(file: SourceFile): { about: About; body: string; problems: Problem[] } {
  if (!/^---[ \t]*\n/.test(file.text)) return { about: {}, body: file.text, problems: [] }
  const split = splitSource(file)
  const problems = [...split.problems]
  const document = parseDocument(split.yaml ?? '', { prettyErrors: false })
  for (const error of document.errors) {
    problems.push(
      problemAt(file, split.yamlOffset + error.pos[0], {
        rule: 'yaml',
        severity: 'error',
        message: `This is not valid YAML: ${error.message}`,
        mend: 'Put text that contains : or # in "quotes", and check the indentation.',
      }),
    )
  }
  const field = (name: string) => {
    const value = document.errors.length === 0 ? document.get(name) : undefined
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
  }
  return { about: { title: field('title'), summary: field('summary') }, body: split.body, problems }
}
