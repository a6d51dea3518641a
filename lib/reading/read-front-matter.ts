import { type FrontMatter, frontMatterSchema } from '../schema/front-matter.ts'
import { isBlank } from './is-blank.ts'
import type { Problem } from './problem.ts'
import { schemaProblems } from './schema-problems.ts'
import type { SourceFile } from './source-file.ts'
import type { SplitSource } from './split-source.ts'
import { itemsInBox } from './tldr/items-in-box.ts'
import { type ReadYaml, readYaml } from './yaml/read-yaml.ts'

/** Front matter, read and checked, and where each value stands. */
export interface ReadFrontMatter extends Pick<ReadYaml, 'offsetOf' | 'linesOf'> {
  /** Undefined where an error left nothing to rely on. */
  values: FrontMatter | undefined
  problems: Problem[]
}

/** Reads the front matter of an interview by the schema. Every mistake becomes a problem at its place; nothing throws. */
export function readFrontMatter(file: SourceFile, split: SplitSource): ReadFrontMatter {
  const yaml = readYaml(file, split)
  const { offsetOf, linesOf } = yaml
  if (!yaml.fields) return { values: undefined, problems: yaml.problems, offsetOf, linesOf }
  const fields = lenient(yaml.fields)
  const result = frontMatterSchema.safeParse(fields)
  const problems = result.error ? schemaProblems(file, frontMatterSchema, result.error.issues, yaml) : []
  const sound = yaml.problems.every(({ severity }) => severity !== 'error')
  return {
    values: sound ? result.data : undefined,
    problems: [...yaml.problems, ...problems],
    offsetOf,
    linesOf,
  }
}

/** What the schema need not spell out: a field left empty is absent, and one text stands for a list of one. */
function lenient(raw: Record<string, unknown>): Record<string, unknown> {
  const fields = Object.entries(withoutEmpty(raw))
  return Object.fromEntries(
    fields.map(([name, value]) => {
      if (name === 'interviewee' && isGroup(value)) return [name, withoutEmpty(value)]
      return [name, listFields.has(name) && typeof value === 'string' ? listOfOne(name, value) : value]
    }),
  )
}

const listFields = new Set(['categories', 'tldr', 'aliases'])

/** Takeaways may be one text that holds a list; "-one" without a space behind the hyphen is a list gone wrong. */
function listOfOne(name: string, text: string): string | string[] {
  if (/^-\S/.test(text)) return text
  return (name === 'tldr' ? itemsInBox(`TLDR\n\n${text}`) : undefined) ?? [text]
}

function withoutEmpty(group: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(group).filter(
      ([, value]) => value !== null && !(typeof value === 'string' && isBlank(value)),
    ),
  )
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
