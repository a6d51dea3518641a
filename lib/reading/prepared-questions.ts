import type { Questions } from '../schema/questions.ts'

/** Writes the declared questions in the one form that Contentlayer reads; JSON is YAML, too. */
export function preparedQuestions(questions: Questions): string {
  return `${JSON.stringify(questions)}\n`
}
