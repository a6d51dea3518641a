import { z } from 'zod'

/** What an editor writes of one question in questions.yml, below its id. */
export const writtenQuestionSchema = z.strictObject({
  wording: text().describe('The question as its page asks it.'),
  also: z.array(text()).optional().describe('Other wordings, in any language, that ask the same.'),
  patterns: z
    .array(text())
    .optional()
    .describe('Regular expressions (RE2); a heading that one of them matches asks the same.'),
})

/** A declared question once it is read against the headings of the series: patterns are resolved. */
export const declarationSchema = z.object({
  id: z.string().describe('Last part of its permanent address'),
  wording: z.string(),
  keys: z.array(z.string()).describe('Normalised headings that ask it'),
})

/** questions.yml as the site's pages know it. */
export const questionsSchema = z.object({ declarations: z.array(declarationSchema) })

export type Declaration = z.infer<typeof declarationSchema>
export type Questions = z.infer<typeof questionsSchema>

function text() {
  return z.string().regex(/[^\s\p{Cf}]/u)
}
