import { stringify } from 'yaml'
import { z } from 'zod'
import { parseDate } from '../dates.ts'
import { numberedTitle } from '../reading/numbered-title.ts'
import { sourceFile } from '../reading/source-file.ts'
import { splitSource } from '../reading/split-source.ts'
import { readYaml } from '../reading/yaml/read-yaml.ts'
import { frontMatterSchema } from '../schema/front-matter.ts'
import type { QuestionSet } from '../schema/question-sets.ts'
import { editFields } from './edit-fields.ts'
import { publicPath } from './public-path.ts'
import { isGroup, sameValue, withoutEmpty } from './same-value.ts'
import { sourceKey } from './source-key.ts'

type Values = Record<string, unknown>

/**
 * What a form shows of an interview's file: a value for every field of the native form, so that none is filled in
 * by a default, `body`, and the file's own text. Dates are days, one text stands in a list of its own.
 * @throws Error naming what is wrong where the front matter cannot be read
 */
export function interviewForm(text: string, timeZone: string): Values {
  const file = sourceFile('interview', text)
  const split = splitSource(file)
  const yaml = readYaml(file, split)
  const wrong = [...split.problems, ...yaml.problems].find(({ severity }) => severity === 'error')
  if (wrong || !yaml.fields) throw new Error(`line ${wrong?.line ?? 1}: ${wrong?.message ?? 'no fields'}`)
  const written = yaml.fields
  const fields = Object.entries(formFields).map(([name, field]) => [
    name,
    formValue(written[name], field, timeZone),
  ])
  const values: Values = { ...Object.fromEntries(fields), body: split.body.trim(), [sourceKey]: text }
  if (values.number === '') values.number = numberedTitle(String(values.title)).number ?? ''
  return values
}

/**
 * Writes the file of an interview from a form's values: what a form did not change stays as it is written, byte for
 * byte, and fields that no form knows stay as well. Without a file yet, a new one in the native form.
 * @param sets the declared sets of questions, by id: a new file says which it was written from
 */
export function interviewText(
  values: Values,
  { timeZone, sets }: { timeZone: string; sets: Record<string, QuestionSet> },
): string {
  const source = values[sourceKey]
  const body = String(values.body ?? '').trim()
  const after = onlyFields(values)
  if (Array.isArray(after.aliases)) after.aliases = after.aliases.map((alias) => publicPath(String(alias)))
  if (typeof source !== 'string') return newText(after, body, sets)
  const before = interviewForm(source, timeZone)
  const { yaml = '', yamlOffset, bodyOffset, body: oldBody } = splitSource(sourceFile('interview', source))
  const front = editFields(yaml, onlyFields(before), after)
  const closing = source.slice(yamlOffset + yaml.length, bodyOffset)
  const text = sameValue(before.body, body) ? oldBody : `${/^\n*/.exec(oldBody)?.[0] || '\n'}${body}\n`
  return `${source.slice(0, yamlOffset)}${front}${closing.endsWith('\n') || text === '' ? closing : `${closing}\n`}${text}`
}

function newText(fields: Values, body: string, sets: Record<string, QuestionSet>): string {
  const from = Object.entries(sets).find(([, { questions }]) =>
    questions.every((question) => body.includes(`## ${question.trim()}`)),
  )
  const origin = from ? `# Questions: ${from[0]}, version ${from[1].version}\n` : ''
  return `---\n${stringify(withoutEmpty(fields) ?? {}, { lineWidth: 0 })}${origin}---\n\n${body}\n`
}

function onlyFields(values: Values): Values {
  return Object.fromEntries(Object.keys(formFields).map((name) => [name, values[name]]))
}

interface FormField {
  type?: string
  properties?: Record<string, FormField>
  items?: FormField
  form?: string
  expected?: string
}

/** Fields of the native form that a person fills in. */
const formFields: Record<string, FormField> = Object.fromEntries(
  Object.entries(
    (z.toJSONSchema(frontMatterSchema, { io: 'input' }).properties ?? {}) as Record<string, FormField>,
  ).filter(([name, { form }]) => form !== 'jekyll' && name !== 'legacy'),
)

function formValue(
  written: unknown,
  { type, properties, items, expected }: FormField,
  timeZone: string,
): unknown {
  if (type === 'boolean') return written === true
  if (type === 'object') {
    const group = isGroup(written) ? written : {}
    return Object.fromEntries(
      Object.entries(properties ?? {}).map(([name, field]) => [
        name,
        formValue(group[name], field, timeZone),
      ]),
    )
  }
  if (type === 'array') {
    const list = Array.isArray(written) ? written : withoutEmpty(written) === undefined ? [] : [written]
    return list.map((item) => formValue(item, items ?? {}, timeZone))
  }
  if (type === 'integer') return typeof written === 'number' ? written : ''
  if (written === undefined || written === null) return ''
  const text = String(written).trim()
  return (expected === 'date' && parseDate(text, timeZone)?.day) || text
}
