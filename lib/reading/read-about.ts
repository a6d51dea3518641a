import { z } from 'zod'
import { type About, aboutSchema } from '../schema/interview.ts'
import { isBlank } from './is-blank.ts'
import type { Problem } from './problem.ts'
import { schemaProblems } from './schema-problems.ts'
import type { SourceFile } from './source-file.ts'
import { splitSource } from './split-source.ts'
import { readYaml } from './yaml/read-yaml.ts'

/** Reads `about.md`: optional front matter with title and summary, then Markdown. Never throws. */
export function readAbout(file: SourceFile): { about: About; body: string; problems: Problem[] } {
  if (!/^---[ \t]*(?:\n|$)/.test(file.text)) return { about: {}, body: file.text, problems: [] }
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
  return { about: (sound && result.data) || {}, body: split.body, problems }
}

const strictAbout = z.strictObject(aboutSchema.shape)
