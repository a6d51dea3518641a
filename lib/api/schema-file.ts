import { z } from 'zod'
import { apiSchema } from './api-schema.ts'

/**
 * The JSON Schema (2020-12) of all files of the API. A file names its part in `$schema`.
 * @param url absolute address of the schema
 */
export function schemaFile(url: string): object {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(apiSchema)) registry.add(schema, { id })
  // As input, since output would forbid fields that a later version adds.
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/$defs/${id}`,
    io: 'input',
    override: plainly,
  })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: url,
    description: 'Each file of the API names the part that it follows in its `$schema`.',
    $defs: Object.fromEntries(Object.entries(schemas).map(([id, { $schema, $id, ...part }]) => [id, part])),
  }
}

/** Zod repeats `format` as a pattern, and gives every whole number the limits of JavaScript's. */
function plainly({ jsonSchema }: { jsonSchema: { [key: string]: unknown } }): void {
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
}
