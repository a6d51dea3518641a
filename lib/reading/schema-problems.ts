import type { z } from 'zod'
import { expectation } from './expectation.ts'
import { isBlank } from './is-blank.ts'
import type { Problem } from './problem.ts'
import { problemAt, type SourceFile } from './source-file.ts'
import { unknownField } from './unknown-field.ts'
import type { ReadYaml } from './yaml/read-yaml.ts'

type Issue = z.core.$ZodIssue
type Place = Pick<ReadYaml, 'fields' | 'problems' | 'offsetOf' | 'keyOffsetOf'>

/** Turns what a schema finds wrong with a file's fields into problems an editor can act on. */
export function schemaProblems(
  file: SourceFile,
  schema: z.ZodObject,
  issues: Issue[],
  place: Place,
): Problem[] {
  const misspelt = new Set<string>()
  const problems = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return []
    return issue.keys.map((key) => {
      const unknown = unknownField(key, issue.path, schema)
      if (unknown.meant) misspelt.add([...issue.path, unknown.meant].join('.'))
      return problemAt(file, place.keyOffsetOf([...issue.path, key]), unknown)
    })
  })
  for (const issue of issues) {
    // A required field that is there under a misspelt name is one mistake, not two.
    if (issue.code === 'unrecognized_keys' || misspelt.has(issue.path.join('.'))) continue
    problems.push(fieldProblem(file, issue, place))
  }
  return withoutConsequences(problems, place.problems)
}

/** Where the YAML is wrong, the value on that line is not what was meant, and a field may only seem to be missing. */
function withoutConsequences(problems: Problem[], ofYaml: Problem[]): Problem[] {
  const lines = new Set(ofYaml.filter(({ severity }) => severity === 'error').map(({ line }) => line))
  return lines.size === 0
    ? problems
    : problems.filter(({ rule, line }) => rule !== 'missing-field' && !lines.has(line))
}

function fieldProblem(file: SourceFile, issue: Issue, { fields, offsetOf }: Place): Problem {
  const found = valueAt(fields, issue.path)
  const missing = found === undefined
  const empty = found === null || (typeof found === 'string' && isBlank(found))
  const name = nameOf(issue.path)
  const last = issue.path.at(-1)
  const field = typeof last === 'number' ? 'the item' : String(last)
  const say = (rule: string, message: string, mend: string) =>
    problemAt(file, offsetOf(issue.path), { rule, severity: 'error', message, mend })
  if (missing) return say('missing-field', `${name} is missing.`, `Add a line “${field}: …”.`)
  if (empty)
    return say(
      'missing-field',
      `${name} is empty.`,
      typeof last === 'number' ? 'Fill it in, or remove it.' : 'Fill it in.',
    )
  const { rule, what, mend } = expectation(issue)
  return say(rule, `${name} is ${display(found)}, which is not ${what}.`, mend.replace('FIELD', field))
}

/** `interviewee.links.0` in words: item 1 of “interviewee.links”. */
function nameOf(path: PropertyKey[]): string {
  const last = path.at(-1)
  return typeof last === 'number'
    ? `Item ${last + 1} of “${path.slice(0, -1).join('.')}”`
    : `“${path.join('.')}”`
}

/** One text stands for a list of one, so its first item is the text itself. */
function valueAt(fields: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => {
    if (step === 0 && typeof value === 'string') return value
    return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined
  }, fields)
}

function display(value: unknown): string {
  if (typeof value === 'number') return String(value)
  const json = jsonOf(value)
  return json.length > 60 ? `${json.slice(0, 57)}…` : json
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value)
  } catch {
    // An alias of the list it stands in.
    return String(typeof value)
  }
}
