import type { AdminStrings, FieldWords } from '../strings/admin-strings.ts'

/**
 * What stands above and below a field.
 * @param name in the file, behind its group's name and a point where the group has words of its own for it
 * @param description the schema's own words, where the language has none
 */
export function wordsOf(name: string, description: string | undefined, t: AdminStrings): FieldWords {
  const { label, hint = description } = t.fields[name] ?? { label: name }
  return { label, ...(hint && { hint }) }
}
