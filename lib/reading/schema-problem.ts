import { distance } from 'fastest-levenshtein'
import type { z } from 'zod'
import { frontMatterSchema } from '../schema/front-matter.ts'
import type { Problem } from './problem.ts'
import { problemAt, type SourceFile } from './source-file.ts'

type Issue = z.core.$ZodIssue

/** Turns one schema issue into problems an editor can act on; several where one issue names several fields. */
export function schemaProblem(
  file: SourceFile,
  issue: Issue,
  raw: unknown,
  offsetOf: (path: PropertyKey[]) => number,
): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(file, [...issue.path, key], offsetOf))
  }
  const field = issue.path.join('.')
  const found = valueAt(raw, issue.path)
  const missing = found === undefined || found === null
  const empty = typeof found === 'string' && found.trim() === ''
  const expected = expectation(issue)
  return [
    problemAt(file, offsetOf(issue.path), {
      rule: missing || empty ? 'missing-field' : expected.rule,
      severity: 'error',
      message:
        missing || empty
          ? `The field “${field}” is ${missing ? 'missing' : 'empty'}.`
          : `“${field}” is ${display(found)}, which is not ${expected.what}.`,
      mend: expected.mend.replace('FIELD', String(issue.path[0])),
    }),
  ]
}

interface Expectation {
  rule: string
  what: string
  mend: string
}

/** Keyed by the `expected` a refinement names, or by Zod's own type name. */
const expectations: Record<string, Expectation> = {
  date: {
    rule: 'date',
    what: 'a day of the calendar',
    mend: 'Write the day as 2023-10-01, or with a time as 2023-10-01 17:00:00.',
  },
  'web address': { rule: 'type', what: 'a web address', mend: 'Begin it with https://.' },
  path: {
    rule: 'type',
    what: 'a path of this site',
    mend: 'Begin it with a single /, without spaces or the site’s name.',
  },
  language: { rule: 'language', what: 'a language tag', mend: 'Write a BCP 47 tag such as en, ja or pt-BR.' },
  string: {
    rule: 'type',
    what: 'text',
    mend: 'Write FIELD as text; put numbers, yes/no and dates that are text in "quotes".',
  },
  boolean: { rule: 'type', what: 'true or false', mend: 'Write true or false, without quotes.' },
  int: { rule: 'type', what: 'a whole number', mend: 'Write FIELD as digits, without quotes: 11.' },
  number: { rule: 'type', what: 'a whole number', mend: 'Write FIELD as digits, without quotes: 11.' },
  array: { rule: 'type', what: 'a list', mend: 'Write FIELD as [One, Two] or one “- item” a line.' },
  object: {
    rule: 'type',
    what: 'a group of fields',
    mend: 'Indent its fields below FIELD: for example “name:” and “role:”.',
  },
  record: { rule: 'type', what: 'a group of fields', mend: 'Indent its fields below FIELD.' },
  least: { rule: 'type', what: 'large enough', mend: 'Numbers of a series begin at 1.' },
}

function expectation(issue: Issue): Expectation {
  const other = { rule: 'type', what: 'what is expected here', mend: 'See the table of fields in README.md.' }
  if (issue.code === 'custom') return expectations[String(issue.params?.expected)] ?? other
  if (issue.code === 'invalid_type') {
    if (issue.path.length === 1 && issue.path[0] === 'date') return expectations.date ?? other
    return expectations[issue.expected] ?? other
  }
  if (issue.code === 'too_small') {
    return (issue.origin === 'string' ? expectations.string : expectations.least) ?? other
  }
  return other
}

function unknownField(
  file: SourceFile,
  path: PropertyKey[],
  offsetOf: (path: PropertyKey[]) => number,
): Problem {
  const name = String(path.at(-1))
  const close = closest(name, knownFields(path.length > 1 ? String(path[0]) : undefined))
  return problemAt(file, keyOffset(file, name, offsetOf(path)), {
    rule: 'unknown-field',
    severity: 'error',
    message: `There is no field “${name}”.`,
    mend: close ? `Did you mean “${close}”?` : 'Remove it, or keep it for yourself under “legacy:”.',
  })
}

/** A value may stand on a line below its key: the mistake is in the key. */
function keyOffset(file: SourceFile, name: string, valueOffset: number): number {
  const key = file.text.lastIndexOf(name, valueOffset)
  return key === -1 ? valueOffset : key
}

function knownFields(parent: string | undefined): string[] {
  if (parent === 'interviewee') return Object.keys(frontMatterSchema.shape.interviewee.unwrap().shape)
  return Object.keys(frontMatterSchema.shape)
}

function closest(name: string, known: string[]): string | undefined {
  const folded = name.toLowerCase().replace(/[_\s]/g, '')
  const [best] = known
    .map((candidate) => ({ candidate, steps: distance(folded, candidate.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps)
  return best && best.steps <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : undefined
}

function valueAt(raw: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    raw,
  )
}

function display(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value)
  return json.length > 60 ? `${json.slice(0, 57)}…` : json
}
