import type { Interview } from '../../../lib/schema/interview.ts'
import { anInterview } from '../series/an-interview.ts'

/** A published interview that asks some questions and gets an answer to each. */
export function asked(slug: string, texts: string[], facts: Partial<Interview> = {}): Interview {
  const questions = texts.map((text, index) => ({
    text,
    anchor: `question-${index}`,
    section: { from: index * 100, to: index * 100 + 50, bytes: 50, alone: true },
  }))
  return anInterview({ slug, questions, ...facts })
}
