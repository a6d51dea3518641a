import { z } from 'zod'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import { type TextLink, textLinks } from '../markdown/text-links.ts'
import { type About, aboutSchema } from '../schema/interview.ts'
import { isBlank } from './is-blank.ts'
import type { Problem } from './problem.ts'
import { conflictProblems } from './rules/conflict-problems.ts'
import { schemaProblems } from './schema-problems.ts'
import type { SourceFile } from './source-file.ts'
import { splitSource } from './split-source.ts'
import { textProblems } from './text-problems.ts'
import { readYaml } from './yaml/read-yaml.ts'

/** The page about the series, and everything wrong with it. */
export interface ReadAbout {
  about: About
  body: string
  /** The text's links, by their place in the file. */
  links: TextLink[]
  problems: Problem[]
}

/** Reads `about.md`: optional front matter with title and summary, then Markdown. Never throws. */
export function readAbout(file: SourceFile): ReadAbout {
  const conflicts = conflictProblems(file)
  if (conflicts.length > 0) return { about: {}, body: '', links: [], problems: conflicts }
  if (!/^---[ \t]*(?:\n|$)/.test(file.text)) return { about: {}, ...readText(file, file.text, 0) }
  const split = splitSource(file)
  const yaml = readYaml(file, split)
  const problems = [...split.problems, ...yaml.problems]
  const written = Object.entries(yaml.fields ?? {})
    .filter(([, value]) => value !== null)
    .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value])
    .filter(([, value]) => typeof value !== 'string' || !isBlank(value))
  const result = strictAbout.safeParse(Object.fromEntries(written))
  if (result.error) problems.push(...schemaProblems(file, strictAbout, result.error.issues, yaml))
  const sound = problems.every(({ severity }) => severity !== 'error')
  const text = readText(file, split.body, split.bodyOffset)
  return { ...text, about: (sound && result.data) || {}, problems: [...problems, ...text.problems] }
}

const strictAbout = z.strictObject(aboutSchema.shape)

function readText(file: SourceFile, body: string, bodyOffset: number): Omit<ReadAbout, 'about'> {
  const tree = parseMarkdown(body)
  const offsetInFile = (offset: number) => bodyOffset + offset
  return {
    body,
    links: textLinks(tree, body).map(({ href, offset }) => ({ href, offset: offsetInFile(offset) })),
    problems: textProblems({ file, body, tree, offsetInFile }),
  }
}
