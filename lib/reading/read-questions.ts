import { questionKey } from '../questions/question-key.ts'
import { questionSlug } from '../questions/question-slug.ts'
import { writtenQuestionSchema } from '../schema/questions.ts'
import { isBlank } from './is-blank.ts'
import type { Problem } from './problem.ts'
import { questionPattern } from './question-pattern.ts'
import { conflictProblems } from './rules/conflict-problems.ts'
import { schemaProblems } from './schema-problems.ts'
import { problemAt, type SourceFile } from './source-file.ts'
import { type ReadYaml, readYaml, type YamlWords } from './yaml/read-yaml.ts'

/** A question as an editor declared it. */
export interface WrittenQuestion {
  id: string
  wording: string
  /** Normalised `wording` and `also`. */
  keys: string[]
  hasOthers: boolean
  patterns: { source: string; offset: number; matches(heading: string): boolean }[]
  /** Where its id stands in the file. */
  offset: number
}

/** What questions.yml holds, and everything wrong with it by itself. */
export interface ReadQuestions {
  file: SourceFile
  questions: WrittenQuestion[]
  problems: Problem[]
}

/** Reads `questions.yml`: an id a question, and below it its wording, others, and patterns. Never throws. */
export function readQuestions(file: SourceFile): ReadQuestions {
  if (/^(?:[ \t]*(?:#.*|---[ \t]*)?(?:\n|$))*$/.test(file.text)) return { file, questions: [], problems: [] }
  if (file.text.length > longest) return { file, questions: [], problems: [tooLong(file)] }
  const conflicts = conflictProblems(file)
  if (conflicts.length > 0) return { file, questions: [], problems: conflicts }
  const yaml = readYaml(file, wholeFile(file), words)
  // What stands in lines that YAML reads otherwise than they were meant would be told of for nothing.
  if (yaml.problems.some(isError)) return { file, questions: [], problems: yaml.problems }
  const read = Object.entries(yaml.fields ?? {}).map(([id, value]) => readQuestion(file, yaml, id, value))
  const questions = read.flatMap(({ question }) => question ?? [])
  return {
    file,
    questions,
    problems: [
      ...yaml.problems,
      ...read.flatMap(({ problems }) => problems),
      ...takenWordings(file, questions, yaml),
    ],
  }
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}

/** Some of YAML's rules take time quadratic in the number of fields; a hundred questions have about 30 KB. */
const longest = 128 * 1024

const words: YamlWords = {
  rule: 'questions',
  name: 'questions.yml',
  mend: 'Begin each question with its id, “first-day:”, and indent “wording: …” below it.',
}

function wholeFile({ text }: SourceFile) {
  return { yaml: text, yamlOffset: 0, body: '', bodyOffset: text.length, problems: [] }
}

function tooLong(file: SourceFile): Problem {
  return problemAt(file, 0, {
    rule: 'questions',
    severity: 'error',
    message: `questions.yml is longer than ${longest / 1024} KB.`,
    mend: 'Let patterns stand for long lists of wordings.',
  })
}

function readQuestion(
  file: SourceFile,
  yaml: ReadYaml,
  id: string,
  value: unknown,
): { question?: WrittenQuestion; problems: Problem[] } {
  const error = (offset: number, rule: string, message: string, mend: string): Problem =>
    problemAt(file, offset, { rule, severity: 'error', message, mend })
  const offset = yaml.keyOffsetOf([id])
  const problems = questionSlug(id) === id ? [] : [error(offset, 'question-id', ...wrongId(id))]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const mend = `Indent “wording: …” on the line below “${id}:”.`
    return { problems: [...problems, error(offset, 'type', `“${id}” is not a group of fields.`, mend)] }
  }
  const fields = lenient(value)
  const { data, error: wrong } = writtenQuestionSchema.safeParse(fields)
  if (!data) {
    const place = {
      fields,
      problems: yaml.problems,
      offsetOf: (path: PropertyKey[]) =>
        path[0] !== undefined && path[0] in fields ? yaml.offsetOf([id, ...path]) : offset,
      keyOffsetOf: (path: PropertyKey[]) => yaml.keyOffsetOf([id, ...path]),
    }
    problems.push(...schemaProblems(file, writtenQuestionSchema, wrong.issues, place))
    return { problems }
  }
  const { wording, also = [], patterns = [] } = data
  const compiled = patterns.map((source, index) => {
    const at = yaml.offsetOf([id, 'patterns', index])
    return { source, offset: at, ...questionPattern(source) }
  })
  for (const pattern of compiled)
    if ('mend' in pattern) problems.push(error(pattern.offset, 'pattern', pattern.message, pattern.mend))
  const keys = [wording, ...also].map(questionKey)
  const sound = compiled.flatMap((pattern) => ('matches' in pattern ? [pattern] : []))
  return {
    question: { id, wording: wording.trim(), keys, hasOthers: also.length > 0, patterns: sound, offset },
    problems,
  }
}

/** A field left empty is absent, and one text stands for a list of one. */
function lenient(group: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(group)
      .filter(([, value]) => value !== null && !(typeof value === 'string' && isBlank(value)))
      .map(([name, value]) => [name, name !== 'wording' && typeof value === 'string' ? [value] : value]),
  )
}

function wrongId(id: string): [message: string, mend: string] {
  const address = questionSlug(id)
  return [
    `“${id}” cannot be an id: it is the last part of an address.`,
    address ? `Write “${address}”.` : 'Write small letters, digits and hyphens: first-day.',
  ]
}

/** A wording that two questions claim would be an answer to only one of them. */
function takenWordings(file: SourceFile, questions: WrittenQuestion[], yaml: ReadYaml): Problem[] {
  const owners = new Map<string, string>()
  const problems: Problem[] = []
  for (const { id, keys } of questions) {
    for (const [index, key] of keys.entries()) {
      const owner = owners.get(key)
      if (owner === undefined) owners.set(key, id)
      else if (owner !== id) {
        const offset = yaml.offsetOf(index === 0 ? [id, 'wording'] : [id, 'also', index - 1], [id, 'also'])
        problems.push(
          problemAt(file, offset, {
            rule: 'taken-wording',
            severity: 'error',
            message: `“${owner}” has this wording already.`,
            mend: 'Keep it below one of the two ids.',
          }),
        )
      }
    }
  }
  return problems
}
