import { stringify } from 'yaml'
import type { About, Interview } from '../schema/interview.ts'

/** Writes what a file says in the one form that Contentlayer reads: every field resolved, then the text. */
export function preparedSource(fields: Interview | About, body: string): string {
  return `---\n${stringify(fields, { lineWidth: 0, keepUndefined: false })}---\n${body}`
}
