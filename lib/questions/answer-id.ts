import type { Answer } from './questions-of.ts'

/** An answer's id on a page of several; neither a slug nor an anchor holds a dot. */
export function answerId({ interview, anchor }: Pick<Answer, 'interview' | 'anchor'>): string {
  return `${interview.slug}.${anchor}`
}
