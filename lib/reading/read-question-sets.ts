import { questionSlug } from '../questions/question-slug.ts'
import { type QuestionSet, questionSetSchema } from '../schema/question-sets.ts'
import { asksQuestion } from './asks-question.ts'
import type { Problem } from './problem.ts'
import { conflictProblems } from './rules/conflict-problems.ts'
import { schemaProblems } from './schema-problems.ts'
import { problemAt, type SourceFile } from './source-file.ts'
import { readYaml, type YamlWords } from './yaml/read-yaml.ts'

/** What question-sets.yml holds, by id, and everything wrong with it. */
export interface ReadQuestionSets {
  sets: Map<string, QuestionSet>
  problems: Problem[]
}

/** Reads `question-sets.yml`: an id a set, and below it name, version, language and questions. Never throws. */
export function readQuestionSets(file: SourceFile): ReadQuestionSets {
  const sets: ReadQuestionSets['sets'] = new Map()
  if (/^(?:[ \t]*(?:#.*|---[ \t]*)?(?:\n|$))*$/.test(file.text)) return { sets, problems: [] }
  const conflicts = conflictProblems(file)
  if (conflicts.length > 0) return { sets, problems: conflicts }
  const whole = { yaml: file.text, yamlOffset: 0, body: '', bodyOffset: file.text.length, problems: [] }
  const yaml = readYaml(file, whole, words)
  // What stands in lines that YAML reads otherwise than they were meant would be told of for nothing.
  if (yaml.problems.some(({ severity }) => severity === 'error')) return { sets, problems: yaml.problems }
  const problems = [...yaml.problems]
  for (const [id, fields] of Object.entries(yaml.fields ?? {})) {
    const say = (
      offset: number,
      rule: string,
      severity: Problem['severity'],
      message: string,
      mend: string,
    ) => problems.push(problemAt(file, offset, { rule, severity, message, mend }))
    const key = yaml.keyOffsetOf([id])
    if (questionSlug(id) !== id)
      say(key, 'question-id', 'error', `“${id}” cannot be an id.`, `Write “${questionSlug(id)}”.`)
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
      say(
        key,
        'type',
        'error',
        `“${id}” is not a group of fields.`,
        `Indent “name: …” on the line below “${id}:”.`,
      )
      continue
    }
    const { data, error } = questionSetSchema.safeParse(fields)
    if (error) {
      problems.push(
        ...schemaProblems(file, questionSetSchema, error.issues, {
          fields: { ...fields },
          problems: [],
          offsetOf: (path) =>
            path[0] !== undefined && path[0] in fields ? yaml.offsetOf([id, ...path]) : key,
          keyOffsetOf: (path) => yaml.keyOffsetOf([id, ...path]),
        }),
      )
      continue
    }
    sets.set(id, data)
    for (const [index, question] of data.questions.entries()) {
      if (asksQuestion(question)) continue
      const at = yaml.offsetOf([id, 'questions', index])
      say(at, 'no-question', 'warning', `“${question}” does not ask.`, 'End it with a question mark.')
    }
  }
  return { sets, problems }
}

const words: YamlWords = {
  rule: 'question-sets',
  name: 'question-sets.yml',
  mend: 'Begin each set with its id, “working-life:”, and indent “name: …” below it.',
}
