import { z } from 'zod'
import { frontMatterSchema } from '../../lib/schema/front-matter.ts'

interface FieldSchema {
  type?: string
  description?: string
  form?: string
  items?: FieldSchema
  properties?: Record<string, FieldSchema>
}

/**
 * The fields of an interview as forms of Front Matter CMS, a panel for VS Code. Fields of Jekyll's form have none.
 * @see https://frontmatter.codes/docs/content-creation/fields
 */
export function frontMatterCms() {
  const { properties = {}, required = [] } = z.toJSONSchema(frontMatterSchema, { io: 'input' })
  return {
    $schema: 'https://frontmatter.codes/frontmatter.schema.json',
    'frontMatter.content.publicFolder': 'public',
    'frontMatter.content.pageFolders': [
      { title: 'Interviews', path: '[[workspace]]/content/interviews', contentTypes: ['interview'] },
    ],
    'frontMatter.taxonomy.dateFormat': 'yyyy-MM-dd',
    'frontMatter.taxonomy.contentTypes': [
      {
        name: 'interview',
        pageBundle: false,
        fields: Object.entries(properties as Record<string, FieldSchema>)
          // Its lists hold texts alone.
          .filter(
            ([name, { form, items }]) => form !== 'jekyll' && name !== 'legacy' && items?.type !== 'object',
          )
          .map(([name, field]) => formField(name, field, required.includes(name))),
      },
    ],
  }
}

function formField(name: string, field: FieldSchema, required: boolean): Record<string, unknown> {
  const nested = Object.entries(field.properties ?? {})
  return {
    title: name,
    name,
    description: field.description,
    type: formType(name, field),
    ...(required ? { required } : {}),
    ...(nested.length > 0
      ? { fields: nested.map(([inner, innerField]) => formField(inner, innerField, false)) }
      : {}),
  }
}

function formType(name: string, { type }: FieldSchema): string {
  if (days.has(name)) return 'datetime'
  if (name === 'cover') return 'image'
  if (name === 'draft') return 'draft'
  if (name === 'categories') return 'categories'
  return types[type ?? ''] ?? 'string'
}

const days = new Set(['date', 'updated', 'recorded'])
const types: Record<string, string> = {
  integer: 'number',
  boolean: 'boolean',
  array: 'list',
  object: 'fields',
}
