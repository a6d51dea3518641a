import { foldedWords } from '../reading/folded-words.ts'
import type { Question } from '../schema/interview.ts'

/** What makes two headings one question: equal letters and digits. The one place that says so for related interviews. */
export function sharedQuestionKey({ text }: Question): string {
  return foldedWords(text)
}
