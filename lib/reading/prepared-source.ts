import type { About, PreparedInterview } from '../schema/interview.ts'

/** Writes what a file says in the one form that Contentlayer reads: every field resolved, then the text. */
export function preparedSource(fields: PreparedInterview | About, body: string): string {
  // JSON is YAML that has one spelling for each text, whatever stands in it.
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
  return `---\n${lines.join('')}---\n${body}`
}

/**
 * Reads what `preparedSource` wrote: lines of a name and its JSON, in which no line breaks.
 * @throws SyntaxError for any other text
 */
export function readPreparedSource(source: string): { fields: Record<string, unknown>; body: string } {
  const end = source.indexOf('\n---\n')
  const lines = source.slice('---\n'.length, end).split('\n')
  const fields = lines.filter(Boolean).map((line) => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon), JSON.parse(line.slice(colon + 1))]
  })
  return { fields: Object.fromEntries(fields), body: source.slice(end + '\n---\n'.length) }
}
