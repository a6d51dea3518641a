import { z } from 'zod'
import { frontMatterSchema } from '../../lib/schema/front-matter.ts'
import { questionSetSchema } from '../../lib/schema/question-sets.ts'
import { writtenQuestionSchema } from '../../lib/schema/questions.ts'
import { frontMatterCms } from './front-matter-cms.ts'

/** What editors' programs read of the schema, by path: JSON Schemas, and the forms of Front Matter CMS. */
export function editorFiles(): Record<string, string> {
  return {
    '.vscode/schemas/interview.json': json(schemaOf(frontMatterSchema, 'Front matter of an interview')),
    '.vscode/schemas/questions.json': json(groupsOf(writtenQuestionSchema, 'content/questions.yml')),
    '.vscode/schemas/question-sets.json': json(groupsOf(questionSetSchema, 'content/question-sets.yml')),
    'frontmatter.json': json(frontMatterCms()),
  }
}

function schemaOf(schema: z.ZodObject, title: string) {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    // The version that editors' YAML tools know best.
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      delete jsonSchema.form
      delete jsonSchema.expected
    },
  })
  return { $schema, title, ...rest }
}

/** A file that holds groups of the same fields, each below its id. */
function groupsOf(schema: z.ZodObject, title: string) {
  const { $schema, ...group } = schemaOf(schema, title)
  return { $schema, title, type: 'object', additionalProperties: group }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
