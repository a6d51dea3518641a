import { isBlank } from '../../../lib/reading/is-blank.ts'

/** A list, or a text whose words are one. */
export function listOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\s+/).filter((word) => !isBlank(word))
  return Array.isArray(value) ? value.flatMap((one) => scalarText(one) ?? []) : []
}

/** Whether a value is a text that says something. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && !isBlank(value)
}

/** A text, number or truth value as text. */
export function scalarText(value: unknown): string | undefined {
  return isText(value)
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : undefined
}
