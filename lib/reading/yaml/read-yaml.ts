import { type Document, type ErrorCode, isMap } from 'yaml'
import type { Problem } from '../problem.ts'
import { problemAt, type SourceFile } from '../source-file.ts'
import type { SplitSource } from '../split-source.ts'
import { indentQuotedLines } from './indent-quoted-lines.ts'
import { nodeOffset } from './node-offset.ts'
import { parseYaml } from './parse-yaml.ts'
import { scalarLines } from './scalar-lines.ts'
import { yamlMistakes } from './yaml-mistakes.ts'

/** The YAML of a file as plain values, and where each stands. */
export interface ReadYaml {
  /** Undefined where nothing can be read; not to be relied on where one of the problems is an error. */
  fields: Record<string, unknown> | undefined
  problems: Problem[]
  /**
   * Offset in the file of the value at a path such as `['interviewee', 'name']`. If nothing stands there: of the
   * value at `otherwise`, or else of what is around it.
   */
  offsetOf(path: PropertyKey[], otherwise?: PropertyKey[]): number
  /** The same for the name of a field. */
  keyOffsetOf(path: PropertyKey[]): number
  /** A text's lines as the editor wrote them: YAML folds a quoted or plain text into one line. */
  linesOf(field: string): string | undefined
}

/** What a file's YAML is called in messages, and how its fields are written. */
export interface YamlWords {
  rule: string
  /** With its article: “The front matter”. */
  name: string
  mend: string
}

/** Reads the YAML of a file, by YAML's rules alone. Every mistake becomes a problem at its place; nothing throws. */
export function readYaml(file: SourceFile, split: SplitSource, words: YamlWords = frontMatter): ReadYaml {
  const { yaml, writtenOffset } = indentQuotedLines(split.yaml ?? '')
  const document = parseYaml(yaml)
  const inFile = (offset: number) => split.yamlOffset + writtenOffset(offset)
  const error = (rule: string, message: string, mend: string): Problem =>
    problemAt(file, split.yamlOffset, { rule, severity: 'error', message, mend })
  const read = (problems: Problem[], fields?: Record<string, unknown>): ReadYaml => ({
    fields,
    problems,
    offsetOf: (path, otherwise) => inFile(nodeOffset(document, path, { otherwise })),
    keyOffsetOf: (path) => inFile(nodeOffset(document, path, { ofKey: true })),
    linesOf: (field) => scalarLines(document.get(field, true), yaml),
  })
  if (split.yaml === undefined) return read([])
  try {
    const problems = yamlMistakes(document, yaml).map(({ offset, severity, message, mend }) =>
      problemAt(file, inFile(offset), { rule: 'yaml', severity, message, mend }),
    )
    if (document.errors.some(({ code }) => !withinValue.has(code))) return read(problems)
    if (!isMap(document.contents)) return read([...problems, error(words.rule, ...noFields(document, words))])
    return read(problems, plainValues(document, problems))
  } catch (thrown) {
    // What is left are bombs: aliases that multiply, brackets within brackets until the stack is full.
    const reason = thrown instanceof ReferenceError ? 'its * aliases multiply' : 'it is nested too deep'
    return read([
      error('yaml', `${words.name} cannot be read: ${reason}.`, 'Write plain “field: value” lines.'),
    ])
  }
}

/** Errors that leave the fields around them readable, so that their mistakes can be told in the same run. */
const withinValue = new Set<ErrorCode>([
  'BAD_DQ_ESCAPE',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'DUPLICATE_KEY',
  'TAB_AS_INDENT',
])

function plainValues(document: Document.Parsed, told: Problem[]): Record<string, unknown> | undefined {
  try {
    return document.toJS() as Record<string, unknown>
  } catch (error) {
    // An alias that leads nowhere is told already.
    if (told.some(({ severity }) => severity === 'error')) return undefined
    throw error
  }
}

function noFields(document: Document.Parsed, { name, mend }: YamlWords): [message: string, mend: string] {
  const empty = document.contents === null || document.toJS() === null
  return [empty ? `${name} is empty.` : `${name} is not a list of fields.`, mend]
}

const frontMatter: YamlWords = {
  rule: 'front-matter',
  name: 'The front matter',
  mend: 'Write one “field: value” a line; title and date are needed.',
}
