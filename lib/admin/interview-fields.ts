import { z } from 'zod'
import { frontMatterSchema } from '../schema/front-matter.ts'
import { textLimits } from '../schema/text-limits.ts'
import type { AdminStrings } from '../strings/admin-strings.ts'
import type { FormField } from './form-field.ts'
import { wordsOf } from './words-of.ts'

/** A field without the words around it. */
type Widget = Pick<FormField, 'widget'> & Partial<FormField>

interface FieldSchema {
  type?: string
  description?: string
  form?: string
  expected?: string
  items?: FieldSchema
  properties?: Record<string, FieldSchema>
  required?: string[]
}

/**
 * The form of an interview, made of the one schema: a field for each that a person fills in, what matters most first.
 * Old addresses have none: the editor keeps them itself where a file is renamed.
 * @param start what stands in a new interview: its text, and the number that is free as far as the build knows
 */
export function interviewFields(
  t: AdminStrings,
  { body, number }: { body: string; number: number | undefined },
): FormField[] {
  const { properties, required = [] } = z.toJSONSchema(frontMatterSchema, { io: 'input' }) as FieldSchema
  const native = Object.entries(properties ?? {}).filter(
    ([name, { form }]) => form !== 'jekyll' && name !== 'legacy' && name !== 'aliases',
  )
  const fields = new Map(
    native.map(([name, schema]) => [name, formField(name, schema, required.includes(name), t)]),
  )
  const numberField = fields.get('number')
  if (numberField && number !== undefined) numberField.default = number
  const first = firstFields.flatMap((name) => fields.get(name) ?? [])
  const others = [...fields].filter(([name]) => !firstFields.includes(name)).map(([, field]) => field)
  return [...first, bodyField(t, body), ...others]
}

const firstFields = ['number', 'title', 'date', 'draft', 'interviewee', 'categories', 'tldr', 'summary']

function bodyField({ body: { label, hint } }: AdminStrings, text: string): FormField {
  // Markdown as it is written comes first: drawn as a rich text and back it would lose comments and footnotes.
  return {
    name: 'body',
    widget: 'richtext',
    label,
    hint,
    modes: ['raw'],
    required: false,
    default: text,
  }
}

function formField(
  name: string,
  schema: FieldSchema,
  required: boolean,
  t: AdminStrings,
  group = '',
): FormField {
  const words = wordsOf(t.fields[group + name] ? group + name : name, schema.description, t)
  return { name, ...words, required, ...widget(name, schema, t) }
}

function widget(name: string, schema: FieldSchema, t: AdminStrings): Widget {
  const { type, expected, items, properties } = schema
  if (name === 'number') return { widget: 'series-number' }
  if (name === 'categories') return { widget: 'known-names' }
  if (name === 'cover') return { widget: 'image', choose_url: false }
  if (name === 'summary') return { widget: 'text', maxlength: textLimits.summary }
  if (name === 'tldr') return takeaways(t)
  if (type === 'boolean') return { widget: 'boolean', default: name === 'draft' }
  if (expected === 'date')
    return {
      widget: 'datetime',
      type: 'date',
      format: 'YYYY-MM-DD',
      ...(name === 'date' && { default: '{{now}}' }),
    }
  if (type === 'array' && items?.type === 'object')
    return { widget: 'list', label_singular: t.add.correction, fields: fieldsOf(items, t, `${name}.`) }
  if (type === 'array')
    return {
      widget: 'list',
      label_singular: t.add.link,
      field: { name: 'item', widget: 'string', label: t.add.link, ...pattern(items?.expected, t) },
    }
  // Always open: whether somebody is anonymous is not to be overlooked.
  if (type === 'object')
    return { widget: 'object', required: true, fields: fieldsOf({ properties: properties ?? {} }, t) }
  return { widget: 'string', ...pattern(expected, t) }
}

function fieldsOf({ properties = {}, required = [] }: FieldSchema, t: AdminStrings, group = ''): FormField[] {
  return Object.entries(properties).map(([name, schema]) =>
    formField(name, schema, required.includes(name), t, group),
  )
}

function takeaways(t: AdminStrings): Widget {
  const { takeaways: max, takeaway } = textLimits
  return {
    widget: 'list',
    max,
    label_singular: t.add.takeaway,
    field: {
      name: 'takeaway',
      widget: 'text',
      label: t.add.takeaway,
      pattern: [`^[\\s\\S]{0,${takeaway}}$`, t.form.takeaway],
    },
  }
}

/** The form of a text, for a browser to tell before anything is saved; the check knows better. */
function pattern(expected: string | undefined, { form }: AdminStrings): Partial<FormField> {
  if (expected === 'web address') return { pattern: ['^https?://\\S+$', form.address] }
  if (expected === 'path') return { pattern: ['^/(?!/)\\S*$', form.path] }
  if (expected === 'language') return { pattern: ['^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$', form.language] }
  if (expected === 'date or portrait')
    return { pattern: ['^(?:\\d{4}-\\d{2}-\\d{2}|portrait)$', form.withdrawn] }
  return {}
}
