import { defineNestedType, type FieldDefs } from 'contentlayer2/source-files'
import { z } from 'zod'

/**
 * A Zod object schema in Contentlayer's words, so that its generated types say what the schema says. Objects
 * become nested types named after their field.
 */
export function contentlayerFields(schema: z.ZodObject): FieldDefs {
  return fieldsOf(z.toJSONSchema(schema) as JsonSchema)
}

interface JsonSchema {
  type?: string
  description?: string
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
}

function fieldsOf({ properties = {}, required = [] }: JsonSchema): FieldDefs {
  return Object.entries(properties).map(([name, property]) => ({
    name,
    description: property.description,
    required: required.includes(name),
    ...fieldType(name, property),
  }))
}

function fieldType(name: string, property: JsonSchema) {
  if (property.type === 'array') return listType(property.items ?? {})
  if (property.type === 'object') return { type: 'nested' as const, of: nestedType(name, property) }
  return { type: scalarType(property) }
}

/** Contentlayer would map every part of every item by itself: of a long series, half its time went there. */
function listType(items: JsonSchema) {
  if (items.type === 'object') return { type: 'json' as const }
  return { type: 'list' as const, of: { type: scalarType(items) } }
}

function nestedType(name: string, property: JsonSchema) {
  const typeName = name.charAt(0).toUpperCase() + name.slice(1)
  return defineNestedType(() => ({ name: typeName, fields: fieldsOf(property) }))
}

function scalarType({ type }: JsonSchema): 'string' | 'number' | 'boolean' {
  if (type === 'integer' || type === 'number') return 'number'
  return type === 'boolean' ? 'boolean' : 'string'
}
