import type { FieldDefs } from 'contentlayer2/source-files'
import { z } from 'zod'

/**
 * A Zod object schema in Contentlayer's words: which fields there are, which must be there, and what the plain ones hold.
 * Lists and objects are `json`, handed on as they are: the reader has checked them by the same schema, and Contentlayer
 * would map every part of every item by itself, which took half of its time on a long series.
 */
export function contentlayerFields(schema: z.ZodObject): FieldDefs {
  const { properties = {}, required = [] } = z.toJSONSchema(schema) as JsonSchema
  return Object.entries(properties).map(([name, { type, description }]) => ({
    name,
    description,
    required: required.includes(name),
    type: fieldType(type),
  }))
}

interface JsonSchema {
  properties?: Record<string, { type?: string; description?: string }>
  required?: string[]
}

function fieldType(type: string | undefined): 'string' | 'number' | 'boolean' | 'json' {
  if (type === 'array' || type === 'object') return 'json'
  if (type === 'integer' || type === 'number') return 'number'
  return type === 'boolean' ? 'boolean' : 'string'
}
