import { z } from 'zod'
import { frontMatterSchema } from '../../lib/schema/front-matter.ts'

interface FieldSchema {
  type?: string
  description?: string
  examples?: unknown[]
  form?: string
  properties?: Record<string, FieldSchema>
}

/** The content contract as a Markdown table, one row a field, in the schema's order. */
export function contractTable(): string {
  const { properties, required = [] } = z.toJSONSchema(frontMatterSchema, { io: 'input' })
  const rows = Object.entries(properties ?? {}).map(([name, property]) => {
    const field = property as FieldSchema
    const label = `\`${name}\`${required.includes(name) ? ' (required)' : ''}${field.form === 'jekyll' ? ' (Jekyll)' : ''}`
    return `| ${label} | ${kind(field)} | ${field.description} | ${example(field)} |`
  })
  return ['| field | form | meaning | example |', '|---|---|---|---|', ...rows].join('\n')
}

function kind({ type, properties }: FieldSchema): string {
  if (type === 'array') return 'list'
  if (type === 'object') return properties ? `fields: ${Object.keys(properties).join(', ')}` : 'fields'
  return type === 'boolean'
    ? 'true or false'
    : type === 'integer'
      ? 'whole number'
      : type === 'string'
        ? 'text'
        : 'any'
}

function example({ examples = [] }: FieldSchema): string {
  const [value] = examples
  if (value === undefined) return ''
  return `\`${
    typeof value === 'string'
      ? value
      : JSON.stringify(value)
          .replace(/"(\w+)":/g, '$1: ')
          .replaceAll('"', '')
          .replaceAll(',', ', ')
  }\``
}
