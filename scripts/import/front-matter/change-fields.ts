import { stringify } from 'yaml'
import type { SourceFile } from '../../../lib/reading/source-file.ts'
import type { SplitSource } from '../../../lib/reading/split-source.ts'
import type { Edit } from '../edit-text.ts'
import type { FieldChanges } from './field-changes.ts'
import type { WrittenField } from './written-fields.ts'

/**
 * Changes fields in a file's front matter and leaves every other line as it was written, comments included.
 * @param fields as `writtenFields` gives them
 */
export function changeFields(
  file: SourceFile,
  split: SplitSource,
  fields: WrittenField[],
  { set, remove, legacy }: FieldChanges,
): Edit[] {
  const edits: Edit[] = []
  const added: string[] = []
  const gone = new Set([...remove, ...legacy])
  for (const field of fields) {
    if (gone.has(field.name)) edits.push({ start: field.start, end: field.end, text: '' })
  }
  for (const [name, value] of Object.entries(set)) {
    const field = fields.find((one) => one.name === name)
    if (field && !gone.has(name)) edits.push(newValue(file, field, value))
    else added.push(yamlLines({ [name]: value }))
  }
  const kept = fields
    .filter(({ name }) => legacy.includes(name))
    .map((field) => indented(file.text.slice(field.start, field.end)))
  const own = fields.find(({ name }) => name === 'legacy')
  if (kept.length > 0 && own) {
    const both = {
      ...group(own.value),
      ...Object.fromEntries(
        fields.filter(({ name }) => legacy.includes(name)).map(({ name, value }) => [name, value]),
      ),
    }
    edits.push({ start: own.start, end: own.end, text: yamlLines({ legacy: both }) })
  } else if (kept.length > 0) added.push('legacy:\n', ...kept)
  if (added.length > 0) {
    const end = split.yamlOffset + (split.yaml?.length ?? 0)
    edits.push({ start: end, end, text: added.join('') })
  }
  return edits
}

/** Fields as lines of YAML, one text a line. */
export function yamlLines(fields: Record<string, unknown>): string {
  return stringify(fields, { lineWidth: 0 })
}

/** A text on one line is exchanged by itself, so that what stands around it stays. */
function newValue(file: SourceFile, field: WrittenField, value: unknown): Edit {
  const { valueStart, valueEnd, start, end, name } = field
  const written = file.text.slice(valueStart, valueEnd)
  if (typeof value !== 'string' || written.includes('\n') || written === '')
    return { start, end, text: yamlLines({ [name]: value }) }
  return { start: valueStart, end: valueEnd, text: yamlLines({ value }).slice('value: '.length).trimEnd() }
}

/** Below another field, lines that stood in the first column need to stand deeper than the field's own name. */
function indented(lines: string): string {
  const deep = /\n[^\s#]/.test(lines) ? '    ' : '  '
  const text = `  ${lines.replace(/\n(?=[^\n])/g, `\n${deep}`)}`
  return text.endsWith('\n') ? text : `${text}\n`
}

function group(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}
