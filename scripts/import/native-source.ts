import { yamlLines } from './front-matter/change-fields.ts'

/** Fields in the order in which `npm run new` and the README write them; all others follow. */
const order = [
  ...[
    'number',
    'title',
    'date',
    'updated',
    'recorded',
    'interviewer',
    'interviewee',
    'categories',
    'tldr',
    'summary',
  ],
  ...['cover', 'coverAlt', 'coverCredit', 'lang', 'translationOf', 'aliases', 'canonical'],
]

/** Writes an interview in the native form. Fields without a value are left out. */
export function nativeSource(fields: Record<string, unknown>, body: string): string {
  const given = Object.entries(fields).filter(([, value]) => !isEmpty(value))
  const place = (name: string) =>
    order.includes(name) ? order.indexOf(name) : name === 'legacy' ? 1_000 : order.length
  given.sort(([a], [b]) => place(a) - place(b))
  const text = body.replace(/^\n+|\s+$/g, '')
  return `---\n${yamlLines(Object.fromEntries(given))}---\n\n${text}\n`
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && Object.values(value).every(isEmpty)
}
