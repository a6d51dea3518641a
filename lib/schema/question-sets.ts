import { z } from 'zod'

/** What an editor writes of one set of questions in question-sets.yml, below its id. */
export const questionSetSchema = z.strictObject({
  name: text().describe('What the set is for.'),
  version: z.int().min(1).describe('Raised when its questions change.'),
  lang: text().optional().describe('Language of its questions. Default: the site’s.'),
  questions: z.array(text()).min(1).describe('The questions, in the order they are asked.'),
})

export type QuestionSet = z.infer<typeof questionSetSchema>

function text() {
  return z.string().regex(/[^\s\p{Cf}]/u)
}
