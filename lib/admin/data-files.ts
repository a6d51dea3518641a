import { z } from 'zod'
import { questionSetSchema } from '../schema/question-sets.ts'
import { writtenQuestionSchema } from '../schema/questions.ts'
import type { AdminStrings } from '../strings/admin-strings.ts'
import type { FormField } from './form-field.ts'
import { formatName } from './format-name.ts'
import { wordsOf } from './words-of.ts'

interface FieldSchema {
  type?: string
  description?: string
  minimum?: number
}

/** The content files that are no interviews, each with its form. */
export function dataFiles(contentDir: string, t: AdminStrings) {
  return [
    file('about', 'about.md', t.about, [
      { name: 'title', widget: 'string', required: false, ...wordsOf('about.title', undefined, t) },
      { name: 'summary', widget: 'text', required: false, ...wordsOf('about.summary', undefined, t) },
      { name: 'body', widget: 'richtext', label: t.body.label, modes: ['raw'], required: false },
    ]),
    file('questions', 'questions.yml', t.questions, [
      entries(t.questions, t.entries.question, '{{wording}}', groupFields(writtenQuestionSchema, t)),
    ]),
    file('question-sets', 'question-sets.yml', t.questionSets, [
      entries(t.questionSets, t.entries.set, '{{name}}', groupFields(questionSetSchema, t, 'sets.')),
    ]),
    file('redirects', 'redirects.yml', t.redirects, [
      entries(t.redirects, t.entries.redirect, '{{from}}', [
        { name: 'from', widget: 'string', pattern: ['^[/]', t.form.path], ...wordsOf('from', undefined, t) },
        {
          name: 'to',
          widget: 'string',
          pattern: ['^(?:[/]|https?:)', t.form.path],
          ...wordsOf('to', undefined, t),
        },
      ]),
    ]),
  ]

  function file(name: string, path: string, label: string, fields: FormField[]) {
    return { name, label, file: `${contentDir}/${path}`, format: formatName(name), fields }
  }
}

function entries(label: string, one: string, summary: string, fields: FormField[]): FormField {
  return {
    name: 'entries',
    widget: 'list',
    label,
    label_singular: one,
    required: false,
    collapsed: true,
    summary,
    fields,
  }
}

function groupFields(schema: z.ZodObject, t: AdminStrings, group = ''): FormField[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' })
  const id: FormField = {
    name: 'id',
    widget: 'string',
    pattern: ['/^[\\p{L}\\p{M}\\p{N}_-]+$/u', t.slugForm],
    ...wordsOf('id', undefined, t),
  }
  const fields = Object.entries(properties as Record<string, FieldSchema>).map(
    ([name, { type, description, minimum }]) => {
      const words = wordsOf(t.fields[group + name] ? group + name : name, description, t)
      const common = { name, required: required.includes(name), ...words }
      if (type === 'integer')
        return { ...common, widget: 'number', value_type: 'int', min: minimum, default: 1 }
      if (type !== 'array') return { ...common, widget: 'string' }
      const one = singular[name]?.(t) ?? t.entries.question
      return {
        ...common,
        widget: 'list',
        label_singular: one,
        field: { name: 'item', widget: 'string', label: one },
      }
    },
  )
  return [id, ...fields]
}

const singular: Record<string, (t: AdminStrings) => string> = {
  also: ({ add }) => add.wording,
  patterns: ({ add }) => add.pattern,
}
