import type { z } from 'zod'

/** What a field should hold. */
export interface Expectation {
  rule: string
  /** Completes “… is 5, which is not …”. */
  what: string
  /** `FIELD` stands for the field's name. */
  mend: string
}

/** Says what a field was expected to hold where the schema found something else. */
export function expectation(issue: z.core.$ZodIssue): Expectation {
  return byName[expectedName(issue)] ?? other
}

function expectedName(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom') return String(issue.params?.expected)
  if (issue.code === 'too_big') return 'most'
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'string' : 'least'
  if (issue.code !== 'invalid_type') return ''
  return dates.has(String(issue.path.at(-1))) ? 'date' : issue.expected
}

/** A day written in digits alone is a number to YAML: the mend is the same as for any other wrong date. */
const dates = new Set(['date', 'updated', 'recorded', 'withdrawn'])

const wholeNumber = {
  rule: 'type',
  what: 'a whole number',
  mend: 'Write FIELD as digits, without quotes: 11.',
}

/** Keyed by the `expected` a refinement names, or by Zod's own name of a type. */
const byName: Record<string, Expectation> = {
  date: {
    rule: 'date',
    what: 'a day of the calendar',
    mend: 'Write the day as 2023-10-01, or with a time as 2023-10-01 17:00:00.',
  },
  'date or portrait': {
    rule: 'date',
    what: 'a day of the calendar, nor the word “portrait”',
    mend: 'Write the day as 2023-10-01, or “portrait” to take back only the cover.',
  },
  'web address': { rule: 'type', what: 'a web address', mend: 'Begin it with https://.' },
  path: {
    rule: 'type',
    what: 'a path of this site',
    mend: 'Begin it with a single /, without spaces or the site’s name.',
  },
  language: { rule: 'language', what: 'a language tag', mend: 'Write a BCP 47 tag such as en, ja or pt-BR.' },
  string: { rule: 'type', what: 'text', mend: 'If FIELD is meant as text, put it in "quotes".' },
  boolean: { rule: 'type', what: 'true or false', mend: 'Write true or false, without quotes.' },
  int: wholeNumber,
  number: wholeNumber,
  array: { rule: 'type', what: 'a list', mend: 'Write FIELD as [One, Two], or one “- item” a line.' },
  object: {
    rule: 'type',
    what: 'a group of fields',
    mend: 'Indent its fields below FIELD: for example “name:” and “role:”.',
  },
  record: { rule: 'type', what: 'a group of fields', mend: 'Indent its fields below FIELD.' },
  least: { rule: 'type', what: 'large enough', mend: 'Numbers of a series begin at 1.' },
  most: { rule: 'type', what: 'a number a series can have', mend: 'Write FIELD as digits: 11.' },
}

const other: Expectation = {
  rule: 'type',
  what: 'what is expected here',
  mend: 'See the table of fields in README.md.',
}
