import type { About, PreparedInterview } from '../schema/interview.ts'

/** Writes what a file says in the one form that Contentlayer reads: every field resolved, then the text. */
export function preparedSource(fields: PreparedInterview | About, body: string): string {
  // JSON is YAML that has one spelling for each text, whatever stands in it.
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
  return `---\n${lines.join('')}---\n${body}`
}
